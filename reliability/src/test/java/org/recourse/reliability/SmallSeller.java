package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.recourse.cli.demo.DemoCommand;

/** A part of the program's own sample seller: small enough to be damaged and read many times, with something in every table. */
final class SmallSeller {
    private static final int LINES = 40;
    private static final List<String> FILES = List.of(
            "all-orders-Amazon.com.txt",
            "all-orders-Amazon.de.txt",
            "feedback-Amazon.com.txt",
            "feedback-Amazon.de.txt",
            "claims.csv",
            "chargebacks.csv",
            "messages.csv",
            "notices.csv",
            "refunds.csv",
            "returns.txt",
            "feedback-changes.csv");

    private SmallSeller() {}

    static void make(Path folder, Path desk) throws IOException {
        make(folder, desk, () -> {});
    }

    /** Makes a desk, one file after the other, with something to be done after each. */
    static void make(Path folder, Path desk, Runnable afterEach) throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.writeString(file, head(name), StandardCharsets.ISO_8859_1);
            Asked taken = Asked.of(desk, "import", file.toString());
            assertEquals(0, taken.exit(), taken.out() + taken.err());
            afterEach.run();
        }
    }

    /** Bytes are characters here: the files have several charsets. */
    private static String head(String name) throws IOException {
        try (InputStream sample = DemoCommand.class.getResourceAsStream(name)) {
            return new String(sample.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .limit(LINES)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** Names a case of the desk that has a history. */
    static String aCase(Path desk) {
        return Asked.of(desk, "case", "list", "--kind", "a-to-z-claim", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", 2)[0];
    }
}
