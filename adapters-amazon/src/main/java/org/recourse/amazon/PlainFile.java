package org.recourse.amazon;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.order.OrderRows;
import org.recourse.amazon.scan.PlainOrders;
import org.recourse.amazon.scan.ReadAhead;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;

/**
 * An all-orders report of the plain shape, read in a thread of its own: faster than by the reader that understands every shape, and just as that
 * one reads it.
 */
final class PlainFile {
    private final FileChannel file;
    private final Charset charset;
    private final ReadAhead<IntakeRow> rows;

    private PlainFile(FileChannel file, Charset charset, Iterator<IntakeRow> rows) {
        this.file = file;
        this.charset = charset;
        this.rows = new ReadAhead<>(rows);
    }

    /**
     * Opens a file.
     *
     * @param path the file
     * @param options what is known about it
     * @param segment how many bytes are read at once; a file that is not longer is left to the other reader
     * @return the file, or empty if the other reader has to read it
     */
    static Optional<SellerFile> open(Path path, ReadOptions options, int segment) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return opened(path, FileChannel.open(path), options, segment);
        } catch (IOException | RefusedFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<SellerFile> opened(Path path, FileChannel file, ReadOptions options, int segment)
            throws IOException {
        Optional<PlainFile> plain = Optional.empty();
        try {
            plain = file.size() > segment ? plain(path, file, options, segment) : plain;
        } finally {
            if (plain.isEmpty()) {
                file.close();
            }
        }
        return plain.map(opened -> opened.named(path.toString()));
    }

    private static Optional<PlainFile> plain(Path path, FileChannel file, ReadOptions options, int segment)
            throws IOException {
        return PlainReports.read(
                path,
                file,
                options,
                head -> PlainOrders.of(file, segment, head)
                        .map(rows -> new PlainFile(file, head.charset(), OrderRows.joined(rows))));
    }

    private SellerFile named(String path) {
        return new SellerFile(path, FileKind.ALL_ORDERS, charset, rows, this::close);
    }

    private void close() {
        rows.close();
        try {
            file.close();
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }
}
