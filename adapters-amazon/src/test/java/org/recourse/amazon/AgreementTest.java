package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.domain.order.Marketplace;

/** Reading in bulk and reading row by row agree, whatever the file. */
class AgreementTest {
    private static final int FILES = 120;
    private static final int SMALL = 700;
    private static final List<Charset> CHARSETS =
            List.of(UTF_8, UTF_8, UTF_8, Charset.forName("windows-1252"), Charset.forName("windows-31j"), UTF_16LE);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("report.txt");
    }

    private int read(int oddity, boolean isDamaged, ReadOptions options) {
        Agreement agreement = new Agreement(file, options);
        int inBulk = 0;
        for (int seed = 0; seed < FILES; seed++) {
            RandomReport report = new RandomReport(seed);
            byte[] bytes = report.bytes(oddity, CHARSETS.get(seed % CHARSETS.size()));
            byte[] read = isDamaged ? report.damaged(bytes) : bytes;
            inBulk += agreement.check(read, SMALL, "seed " + seed) ? 1 : 0;
        }
        return inBulk;
    }

    private static void assertMany(int inBulk) {
        assertTrue(inBulk > FILES / 5, "only %s files were read in bulk".formatted(inBulk));
    }

    @Test
    void on_files_that_are_mostly_plain() {
        assertMany(read(200, false, ReadOptions.NONE));
    }

    @Test
    void on_files_with_many_odd_rows() {
        assertMany(read(15, false, ReadOptions.NONE));
    }

    @Test
    void on_damaged_files() {
        assertMany(read(100, true, ReadOptions.NONE));
    }

    @Test
    void on_files_of_which_the_marketplace_is_named() {
        assertMany(read(50, false, Reading.from(Marketplace.JP)));
    }
}
