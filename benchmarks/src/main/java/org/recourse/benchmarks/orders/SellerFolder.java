package org.recourse.benchmarks.orders;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of a made-up seller into a directory: {@code benchmarks/run orders ROWS DIRECTORY [SEED]}. */
public final class SellerFolder {
    /** The all-orders report. */
    public static final String ORDERS = "orders.txt";

    /** The desk's file of A-to-z claims. */
    public static final String CLAIMS = "claims.csv";

    /** The desk's file of chargebacks. */
    public static final String CHARGEBACKS = "chargebacks.csv";

    /** Amazon's feedback report. */
    public static final String FEEDBACK = "feedback.txt";

    /** The desk's file of what became of feedback. */
    public static final String FEEDBACK_CHANGES = "feedback-changes.csv";

    private static final long SEED = 1;

    private SellerFolder() {}

    /**
     * Writes the files.
     *
     * @param arguments the number of rows of the order report, the directory, and the seed if it is not to be 1
     * @throws IOException when a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : SEED;
        write(new Market(seed, Long.parseLong(arguments[0])), Path.of(arguments[1]));
    }

    /**
     * Writes the files.
     *
     * @param market the seller's sales
     * @param directory where to; it is made if it is not there, and files that are there are written anew
     * @throws IOException when a file cannot be written
     */
    public static void write(Market market, Path directory) throws IOException {
        Files.createDirectories(directory);
        DefectFiles defects = new DefectFiles();
        new OrderReportFile().write(market, file(directory, ORDERS));
        defects.claims(market, file(directory, CLAIMS));
        defects.chargebacks(market, file(directory, CHARGEBACKS));
        defects.feedback(market, file(directory, FEEDBACK));
        defects.feedbackChanges(market, file(directory, FEEDBACK_CHANGES));
    }

    private static OutputStream file(Path directory, String name) throws IOException {
        return Files.newOutputStream(directory.resolve(name));
    }
}
