package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recourse.amazon.ReadOptions;
import org.recourse.amazon.ReportCrowd;
import org.recourse.amazon.SellerFile;
import org.recourse.amazon.SellerFiles;
import org.recourse.application.health.MeasureFiles;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.OrderCrowd;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Window;
import org.recourse.domain.policy.Policies;

final class PlainReportsFuzz {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Window ALWAYS = new Window(LocalDate.of(2010, 1, 1), LocalDate.of(2043, 12, 31));

    /** What was read and rejected, and the health that it makes. */
    private record Outcome(List<Object> counts, MeasureHealth.Answer health) {}

    @FuzzTest
    void a_report_that_is_read_in_bulk_says_what_its_rows_say_one_by_one(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("recourse-fuzz-", ".txt");
        try {
            check(Files.write(file, bytes));
        } finally {
            Files.delete(file);
        }
    }

    private static void check(Path file) {
        ReportCrowd crowd = new ReportCrowd();
        Optional<ReportCrowd.Taken> taken = crowd.take(file, ReadOptions.NONE);
        taken.ifPresent(bulk -> assertEquals(oneByOne(file), inBulk(crowd, bulk)));
    }

    private static Outcome inBulk(ReportCrowd crowd, ReportCrowd.Taken bulk) {
        MemoryDesk desk = new MemoryDesk();
        return outcome(desk, crowd, take(desk, bulk.others()).and(bulk.rows()));
    }

    private static Outcome oneByOne(Path file) {
        MemoryDesk desk = new MemoryDesk();
        try (SellerFile opened = SellerFiles.open(file, ReadOptions.NONE)) {
            return outcome(desk, OrderCrowd.NONE, take(desk, opened.intake()));
        }
    }

    private static ImportReport take(MemoryDesk desk, IntakeFile intake) {
        return new ImportFile(desk).take(ImportFile.Request.of(AccountId.MAIN, intake, NOW));
    }

    private static Outcome outcome(MemoryDesk desk, OrderCrowd crowd, ImportReport report) {
        MeasureFiles measure = new MeasureFiles(desk, crowd, Policies.standard());
        return new Outcome(
                List.of(report.read(), report.rejected(), report.rejections(), report.unlisted()),
                measure.measure(new MeasureHealth.Request(AccountId.MAIN, NOW, ALWAYS, null))
                        .health());
    }
}
