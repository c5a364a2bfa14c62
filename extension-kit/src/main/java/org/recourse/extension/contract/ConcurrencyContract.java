package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.extension.contract.Samples.DAY;
import static org.recourse.extension.contract.Samples.NOON;
import static org.recourse.extension.contract.Samples.OURS;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.Records;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.health.Standing;

/** What a desk has to do about threads that read and write at once. */
public interface ConcurrencyContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** What a transaction has read, of whatever sort, nobody else changes before it writes: no update is lost. */
    @Test
    @Timeout(120)
    default void no_update_is_lost_to_another_writer() throws Exception {
        int threads = 4;
        int updates = 15;
        desk().write(records -> laid(records, 1));
        Threads.run(threads, thread -> repeat(updates, number -> count(thread * updates + number)));
        int all = threads * updates;
        assertEquals(
                List.of(1 + all, DAY.plusDays(all).toString(), all, all), desk().read(ConcurrencyContract::counted));
    }

    /** Readers always see all of a transaction or nothing, while writers move money to and fro. */
    @Test
    @Timeout(120)
    default void readers_never_see_half_of_a_transaction() throws Exception {
        desk().write(records -> laid(records, 50));
        AtomicInteger writing = new AtomicInteger(2);
        List<Set<Integer>> sums = Threads.run(4, thread -> {
            if (thread > 1) {
                return sumsWhile(writing);
            }
            try {
                repeat(40, number -> desk().write(records -> move(records, thread == 0 ? 1 : -1)));
                return Set.of(100);
            } finally {
                writing.decrementAndGet();
            }
        });
        sums.forEach(seen -> assertEquals(Set.of(100), seen));
    }

    /** Who writes now and then gets a turn beside others who write all the time. */
    @Test
    @Timeout(120)
    default void every_writer_gets_its_turn() throws Exception {
        desk().write(records -> laid(records, 1));
        AtomicInteger writing = new AtomicInteger(1);
        List<Integer> turns = Threads.run(4, thread -> {
            if (thread > 0) {
                return writeWhile(writing);
            }
            try {
                return repeat(20, number -> desk().write(records -> move(records, 0)));
            } finally {
                writing.decrementAndGet();
            }
        });
        assertEquals(20, turns.get(0));
    }

    /** Threads that keep the first words of a case at once agree on its salt. */
    @Test
    @Timeout(120)
    default void the_first_words_of_a_case_have_one_salt() throws Exception {
        CaseId owner = Samples.claim(OURS, 1).id();
        List<Optional<String>> digests = Threads.run(
                4, thread -> desk().write(records -> records.personalData().keep(OURS, owner, "words")));
        assertEquals(1, Set.copyOf(digests).size());
        AtomicInteger pieces = new AtomicInteger();
        desk().read(records -> {
            records.personalData().each(OURS, piece -> pieces.incrementAndGet());
            return pieces;
        });
        assertEquals(1, pieces.get());
    }

    private static boolean laid(Records records, int yen) {
        records.refunds().save(OURS, Samples.refund("A", 1, yen));
        records.refunds().save(OURS, Samples.refund("B", 1, yen));
        records.standings().place(OURS, Samples.standing(1));
        return true;
    }

    private int count(int number) {
        FeedbackChange change = Samples.feedbackChange(1);
        return desk().write(records -> {
            records.refunds().save(OURS, Samples.refund("A", 1, amount(records, "A") + 1));
            Standing standing =
                    records.standings().find(OURS, Samples.orderId(1)).orElseThrow();
            records.standings()
                    .place(
                            OURS,
                            new Standing(
                                    standing.order(),
                                    standing.day().plusDays(1),
                                    standing.marketplaceOrNull(),
                                    standing.channel(),
                                    standing.traits()));
            records.feedbackChanges()
                    .save(
                            OURS,
                            new FeedbackChange(
                                    change.order(), change.feedbackDate(), change.state(), NOON.plusNanos(number)));
            records.personalData().keep(OURS, Samples.claim(OURS, 1).id(), "words " + number);
            return number;
        });
    }

    private static List<Object> counted(Records records) {
        AtomicInteger pieces = new AtomicInteger();
        records.personalData().each(OURS, piece -> pieces.incrementAndGet());
        Standing standing = records.standings().find(OURS, Samples.orderId(1)).orElseThrow();
        return List.of(
                amount(records, "A"),
                standing.day().toString(),
                records.feedbackChanges().of(OURS, Samples.orderId(1), DAY).size(),
                pieces.get());
    }

    private static int amount(Records records, String refund) {
        return Math.toIntExact(
                records.refunds().find(OURS, refund).orElseThrow().amount().minorUnits());
    }

    private static boolean move(Records records, int yen) {
        int a = amount(records, "A");
        int b = amount(records, "B");
        records.refunds().save(OURS, Samples.refund("A", 1, a + yen));
        records.refunds().save(OURS, Samples.refund("B", 1, b - yen));
        return true;
    }

    private Set<Integer> sumsWhile(AtomicInteger writing) {
        Set<Integer> sums = new HashSet<>();
        do {
            sums.add(desk().read(records -> amount(records, "A") + amount(records, "B")));
        } while (writing.get() > 0);
        return sums;
    }

    private int writeWhile(AtomicInteger writing) {
        int turns = 0;
        while (writing.get() > 0) {
            desk().write(records -> move(records, 0));
            turns++;
        }
        return turns;
    }

    private static int repeat(int times, IntConsumer work) {
        IntStream.range(0, times).forEach(work);
        return times;
    }
}
