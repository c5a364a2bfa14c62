package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.contract.Samples.OURS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;

/** What a {@link Desk} has to do about transactions. */
public interface DeskContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** The answer of a transaction is what its work answers. */
    @Test
    default void a_transaction_hands_back_its_answer() {
        assertEquals("read", desk().read(records -> "read"));
        assertEquals("written", desk().write(records -> "written"));
    }

    /** A writer sees what it has written itself. */
    @Test
    default void a_writer_sees_what_it_has_written() {
        Case claim = Samples.claim(OURS, 1);
        boolean seen = desk().write(records -> {
            records.cases().append(claim, 0);
            return records.cases().find(OURS, claim.id()).isPresent();
        });
        assertTrue(seen);
    }

    /** If the work throws, nothing of it is kept, of no sort of record, and its own exception comes through. */
    @Test
    default void an_exception_takes_back_everything() {
        Samples.keep(desk(), Samples.claim(OURS, 1));
        IllegalStateException failure = new IllegalStateException("in the middle");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> desk().write(records -> {
                    layEverything(records);
                    throw failure;
                }));
        assertSame(failure, thrown);
        assertEquals(1, events());
        assertEquals("nothing else", desk().read(DeskContract::whatElse));
        assertEquals(List.of(), desk().read(records -> records.trail().check(OURS)));
    }

    /** A failed transaction does not stand in the way of the next. */
    @Test
    default void after_an_exception_the_desk_goes_on() {
        assertThrows(ArithmeticException.class, () -> desk().write(records -> Math.floorDiv(1, 0)));
        assertThrows(ArithmeticException.class, () -> desk().read(records -> Math.floorDiv(1, 0)));
        Samples.keep(desk(), Samples.claim(OURS, 1));
        assertEquals(1, events());
    }

    /** A query that writes is a mistake, and nothing of it is kept. */
    @Test
    default void a_query_that_writes_is_refused() {
        assertThrows(
                IllegalStateException.class,
                () -> desk().read(records -> records.cases().append(Samples.claim(OURS, 1), 0)));
        assertEquals(0, events());
    }

    /** A transaction within a transaction is a mistake, whichever of the two writes. */
    @Test
    @Timeout(30)
    default void a_transaction_within_a_transaction_is_refused() {
        assertNested(() -> desk().read(outer -> desk().read(inner -> 1)));
        assertNested(() -> desk().read(outer -> desk().write(inner -> 1)));
        assertNested(() -> desk().write(outer -> desk().read(inner -> 1)));
        assertNested(() -> desk().write(outer -> desk().write(inner -> 1)));
        assertEquals(1, desk().<Integer>write(records -> 1));
    }

    /** What is kept beyond its transaction cannot write any more. */
    @Test
    default void records_of_an_ended_transaction_refuse_to_write() {
        Records leaked = desk().write(records -> records);
        assertThrows(IllegalStateException.class, () -> leaked.cases().append(Samples.claim(OURS, 1), 0));
        assertEquals(0, events());
    }

    /** A reader sees one state of the desk, however long it reads, and does not hold up a writer. */
    @Test
    @Timeout(60)
    default void a_reader_sees_one_state_while_another_thread_writes() {
        Samples.keep(desk(), Samples.claim(OURS, 1));
        List<Integer> counts = desk().read(records -> {
            int before = count(records);
            CompletableFuture.runAsync(() -> Samples.keep(desk(), Samples.claim(OURS, 2)))
                    .join();
            return List.of(before, count(records));
        });
        assertEquals(List.of(1, 1), counts);
        assertEquals(2, events());
    }

    /** A reader sees nothing of a transaction that is not committed. */
    @Test
    @Timeout(60)
    default void a_reader_sees_nothing_of_an_unfinished_transaction() {
        int seen = desk().write(records -> {
            records.cases().append(Samples.claim(OURS, 1), 0);
            return CompletableFuture.supplyAsync(this::events).join();
        });
        assertEquals(0, seen);
        assertEquals(1, events());
    }

    /** Threads that write at once lose nothing and double nothing. */
    @Test
    @Timeout(120)
    default void threads_that_write_at_once_lose_nothing() throws Exception {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        Threads.run(
                4, thread -> IntStream.range(0, 25).mapToObj(i -> add(claim)).toList());
        assertEquals(101, events());
        assertEquals(List.of(), desk().read(records -> records.trail().check(OURS)));
    }

    /** Of several writers who have seen the same version one gets through, and the others are told. */
    @Test
    @Timeout(120)
    default void of_writers_with_one_version_one_wins() throws Exception {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        Case grown = Samples.grown(claim, 1);
        List<Append> results =
                Threads.run(4, thread -> desk().write(records -> records.cases().append(grown, 1)));
        assertEquals(1, results.stream().filter(Append.KEPT::equals).count());
        assertEquals(3, results.stream().filter(Append.CONFLICT::equals).count());
        assertEquals(2, events());
    }

    private static void layEverything(Records records) {
        Case claim = Samples.claim(OURS, 2);
        records.cases().append(claim, 0);
        records.orders().save(OURS, Samples.order(2));
        records.standings().place(OURS, standing());
        records.personalData().keep(OURS, claim.id(), "words");
        records.personalData().purge(OURS, Samples.claim(OURS, 1).id());
    }

    private static Standing standing() {
        return new Standing(Samples.orderId(2), LocalDate.of(2026, 3, 1), Marketplace.DE, Channel.MFN, Set.of());
    }

    private static String whatElse(Records records) {
        StringBuilder found = new StringBuilder();
        records.orders().each(OURS, found::append);
        records.standings().each(OURS, LocalDate.MIN, LocalDate.MAX, found::append);
        records.personalData().each(OURS, found::append);
        boolean tallied =
                !records.standings().tally(OURS, LocalDate.MIN, LocalDate.MAX).equals(new Tally());
        boolean purged =
                records.personalData().isPurged(OURS, Samples.claim(OURS, 1).id());
        return found.isEmpty() && !tallied && !purged ? "nothing else" : "something: " + found + tallied + purged;
    }

    private static void assertNested(Runnable nested) {
        assertThrows(IllegalStateException.class, nested::run);
    }

    private Append add(Case claim) {
        return desk().write(records -> {
            Case now = records.cases().find(OURS, claim.id()).orElseThrow();
            CaseEvent more = Samples.contacted(now.version());
            return records.cases().append(now.with(List.of(more)), now.version());
        });
    }

    private int events() {
        return desk().read(DeskContract::count);
    }

    private static int count(Records records) {
        List<CaseEvent> events = new ArrayList<>();
        records.cases().each(OURS, Selection.ALL, matter -> events.addAll(matter.log()));
        return events.size();
    }
}
