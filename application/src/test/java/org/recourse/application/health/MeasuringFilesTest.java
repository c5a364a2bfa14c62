package org.recourse.application.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Iterators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.OrderCrowd;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Order;
import org.recourse.domain.policy.Policies;

/** Measuring files by themselves says what a desk says that has taken them in. */
class MeasuringFilesTest {
    private static final AccountId ACCOUNT = AccountId.MAIN;
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final MeasureHealth.Request EVERYTHING = MeasureHealth.Request.of(ACCOUNT, NOW);
    private static final int TRIALS = 1_500;

    private final Set<String> seen = new HashSet<>();

    /** A file, and how it is read: its end may be missing, or everything refused because something is. */
    private record Told(String kind, List<IntakeRecord> records, boolean breaksOff, boolean isStrict) {
        ImportFile.Request request() {
            return new ImportFile.Request(
                    ACCOUNT, new IntakeFile(kind + ".csv", kind, rows()), isStrict, NOW, rows -> {});
        }

        private Iterator<IntakeRow> rows() {
            Iterator<IntakeRow> rows = Iterators.transform(
                    records.iterator(), told -> new IntakeRow.Read(records.indexOf(told) + 2, 1, told));
            return breaksOff ? Iterators.concat(rows, new BrokenOff()) : rows;
        }
    }

    private static final class BrokenOff implements Iterator<IntakeRow> {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public IntakeRow next() {
            throw new RefusedFileException(new Rejection(99, null, "it breaks off"));
        }
    }

    private static OrderCrowd crowd(List<Order> orders) {
        return (apart, single, alike) -> {
            for (Order order : orders) {
                if (apart.contains(order.id())) {
                    single.accept(order);
                } else {
                    alike.accept(order, 1);
                }
            }
        };
    }

    @Test
    void files_of_chance_say_what_a_desk_says_that_has_taken_them_in() {
        for (int trial = 0; trial < TRIALS; trial++) {
            check(new Random(trial), "trial " + trial);
        }
        assertEquals(Set.of("new", "rejected", "refused", "counted", "stray"), seen, "something never happened");
    }

    private void check(Random random, String trial) {
        RandomFiles chance = new RandomFiles(random);
        List<Order> sales = chance.sales();
        List<Told> files = Stream.generate(() -> told(chance, random))
                .limit(1 + random.nextInt(6))
                .toList();
        MemoryDesk desk = new MemoryDesk();
        MeasureFiles alone = new MeasureFiles(new MemoryDesk(), crowd(sales), Policies.standard());
        List<ImportReport> expected = new ArrayList<>();
        List<ImportReport> found = new ArrayList<>();
        files.forEach(file -> {
            expected.add(new ImportFile(desk).take(file.request()));
            found.add(alone.take(file.request()));
        });
        assertEquals(expected, found, trial);
        expected.forEach(this::see);
        takeSales(desk, sales);
        MeasureHealth.Answer health = new MeasureHealth(desk, Policies.standard()).measure(EVERYTHING);
        see(health);
        assertEquals(health, alone.measure(EVERYTHING).health(), trial);
    }

    private static Told told(RandomFiles chance, Random random) {
        String kind = chance.kind();
        return new Told(kind, chance.records(kind), random.nextInt(12) == 0, random.nextInt(12) == 0);
    }

    private static void takeSales(MemoryDesk desk, List<Order> sales) {
        Iterator<IntakeRow> rows =
                Iterators.transform(sales.iterator(), sale -> new IntakeRow.Read(1, 1, new OrderRecord(sale)));
        ImportReport report = new ImportFile(desk)
                .take(ImportFile.Request.of(ACCOUNT, new IntakeFile("orders.txt", "all-orders", rows), NOW));
        assertEquals(0, report.rejected());
    }

    private void see(ImportReport report) {
        see(report.fresh() > 0, "new");
        see(report.rejected() > 0 && report.fresh() > 0, "rejected");
        see(report.rejected() == report.read() && report.read() > 1, "refused");
    }

    private void see(MeasureHealth.Answer health) {
        see(health.report().measurements().get(0).rate().numerator() > 0, "counted");
        see(!health.strays().isEmpty(), "stray");
    }

    private void see(boolean happened, String what) {
        if (happened) {
            seen.add(what);
        }
    }
}
