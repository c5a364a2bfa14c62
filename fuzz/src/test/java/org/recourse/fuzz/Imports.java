package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import org.recourse.amazon.FileKind;
import org.recourse.amazon.ReadOptions;
import org.recourse.amazon.SellerFile;
import org.recourse.amazon.SellerFiles;
import org.recourse.application.audit.VerifyDesk;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.account.AccountId;

/** What holds of every import, whatever the file. */
final class Imports {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private Imports() {}

    /** Checks an import of a file of whatever kind. */
    static void check(byte[] bytes) {
        check(bytes, ReadOptions.NONE);
    }

    /** Checks an import of a file that is to be of one kind. */
    static void check(FileKind kind, byte[] bytes) {
        check(bytes, new ReadOptions(Optional.empty(), Optional.of(kind)));
    }

    private static void check(byte[] bytes, ReadOptions options) {
        MemoryDesk desk = new MemoryDesk();
        ImportReport first = take(desk, bytes, options);
        assertAddsUp(first);
        first.rejections().forEach(rejection -> assertNamesItsPlace(rejection, bytes));
        ImportReport second = take(desk, bytes, options);
        assertEquals(0, second.fresh() + second.changed(), () -> "the second time is not idle: " + second);
        assertEquals(first.rejections(), second.rejections());
        assertTrue(new VerifyDesk(desk).verify(AccountId.MAIN).isSound());
    }

    private static ImportReport take(MemoryDesk desk, byte[] bytes, ReadOptions options) {
        try (SellerFile file = SellerFiles.open("file", new ByteArrayInputStream(bytes), options)) {
            return new ImportFile(desk).take(ImportFile.Request.of(AccountId.MAIN, file.intake(), NOW));
        } catch (RefusedFileException e) {
            return ImportReport.refused("file", "unknown", e.rejection());
        }
    }

    private static void assertAddsUp(ImportReport report) {
        assertEquals(report.read(), report.fresh() + report.changed() + report.known() + report.rejected());
        assertEquals(report.rejected() == 0, report.rejections().isEmpty(), report::toString);
    }

    /** A line of 0 stands for the whole file. */
    private static void assertNamesItsPlace(Rejection rejection, byte[] bytes) {
        assertTrue(rejection.line() >= 0 && rejection.line() <= bytes.length + 1L, rejection::toString);
        assertFalse(rejection.reason().isBlank());
        assertFalse(rejection.column().filter(String::isBlank).isPresent(), rejection::toString);
    }
}
