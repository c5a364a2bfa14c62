package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.domain.casework.Case;

/** What a desk has to do about transactions that come to nothing, wherever they fail. */
public interface AtomicityContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** A transaction that writes every sort of record leaves nothing of any, after whichever of its writes it fails. */
    @Test
    default void a_transaction_that_fails_after_any_write_leaves_nothing() {
        desk().write(AtomicityContract::laid);
        List<Object> before = Everything.on(desk());
        List<Consumer<Records>> writes = Samples.writes();
        for (int failing = 1; failing <= writes.size(); failing++) {
            List<Consumer<Records>> first = writes.subList(0, failing);
            assertThrows(IllegalStateException.class, () -> desk().write(records -> failAfter(first, records)));
            assertEquals(before, Everything.on(desk()), "after write " + failing);
        }
    }

    /** Each of those writes, and all of them together, would have left something. */
    @Test
    default void a_transaction_that_succeeds_leaves_all_its_writes() {
        desk().write(AtomicityContract::laid);
        for (Consumer<Records> write : Samples.writes()) {
            List<Object> before = Everything.on(desk());
            desk().write(records -> run(List.of(write), records));
            assertNotEquals(before, Everything.on(desk()));
        }
    }

    /** It need not be an exception: an error takes back everything as well. */
    @Test
    default void an_error_takes_back_everything_too() {
        desk().write(AtomicityContract::laid);
        List<Object> before = Everything.on(desk());
        StackOverflowError error = new StackOverflowError("on purpose");
        Error thrown = assertThrows(
                StackOverflowError.class,
                () -> desk().write(records -> {
                    run(Samples.writes(), records);
                    throw error;
                }));
        assertSame(error, thrown);
        assertEquals(before, Everything.on(desk()));
    }

    /** A conflict keeps nothing of its own case; what becomes of the rest is up to the work. */
    @Test
    default void a_conflict_leaves_the_rest_to_the_work() {
        Case known = Samples.grown(Samples.claim(OURS, 1), 1);
        Case other = Samples.claim(OURS, 2);
        Samples.keep(desk(), known);
        Append conflict = desk().write(records -> {
            records.cases().append(other, 0);
            records.orders().save(OURS, Samples.order(1));
            return records.cases().append(Samples.grown(known, 1), 1);
        });
        assertEquals(Append.CONFLICT, conflict);
        assertEquals(
                List.of(Optional.of(1), Optional.of(2), Optional.of(Samples.order(1))),
                desk().read(records -> List.of(
                        records.cases().find(OURS, other.id()).map(Case::version),
                        records.cases().find(OURS, known.id()).map(Case::version),
                        records.orders().find(OURS, Samples.orderId(1)))));
    }

    private static boolean laid(Records records) {
        records.cases().append(Samples.claim(OURS, 1), 0);
        records.orders().save(OURS, Samples.onlyDelivery(1));
        records.standings().place(OURS, Samples.standing(1));
        records.standings().place(THEIRS, Samples.standing(1));
        records.refunds().save(OURS, Samples.refund("R1", 1, 1));
        records.personalData().keep(OURS, Samples.claim(OURS, 1).id(), "words");
        return true;
    }

    private static boolean run(List<Consumer<Records>> writes, Records records) {
        writes.forEach(write -> write.accept(records));
        return true;
    }

    private static boolean failAfter(List<Consumer<Records>> writes, Records records) {
        run(writes, records);
        throw new IllegalStateException("on purpose");
    }
}
