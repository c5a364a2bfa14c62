package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.EventText;

/** What a desk has to do with its {@link Trail}. */
public interface TrailContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** Before the first event the chain is at its start. */
    @Test
    default void an_empty_trail_is_at_its_start() {
        assertEquals(new Head(0, EventChain.START), head(OURS));
        assertEquals(List.of(), flaws(OURS));
    }

    /** The head is the hash of the last event, whatever case the events belong to. */
    @Test
    default void the_head_chains_all_events_in_the_order_of_recording() {
        Case one = Samples.claim(OURS, 1);
        Case two = Samples.claim(OURS, 2);
        Samples.keep(desk(), one);
        Samples.keep(desk(), two);
        Case grown = Samples.grown(one, 1);
        desk().write(records -> records.cases().append(grown, 1));
        String hash = next(next(next(EventChain.START, one, 1), two, 1), grown, 2);
        assertEquals(new Head(3, hash), head(OURS));
        assertEquals(List.of(), flaws(OURS));
    }

    /** A head that was kept elsewhere is found again after more was recorded, in its own account only. */
    @Test
    default void a_head_that_was_kept_is_found_again_at_its_place() {
        Case one = Samples.claim(OURS, 1);
        Samples.keep(desk(), one);
        String kept = head(OURS).hash();
        Samples.keep(desk(), Samples.claim(OURS, 2));
        assertEquals(Optional.of(1L), position(OURS, kept));
        assertEquals(Optional.of(2L), position(OURS, head(OURS).hash()));
        assertEquals(Optional.of(0L), position(OURS, EventChain.START));
        assertEquals(
                Optional.empty(), position(OURS, next(EventChain.START, one, 1).replace('0', '1')));
        assertEquals(Optional.empty(), position(THEIRS, kept));
    }

    /** Every account has a chain of its own. */
    @Test
    default void every_account_has_its_own_chain() {
        Samples.keep(desk(), Samples.claim(OURS, 1));
        assertEquals(new Head(0, EventChain.START), head(THEIRS));
        Case theirs = Samples.claim(THEIRS, 1);
        Samples.keep(desk(), theirs);
        assertEquals(new Head(1, next(EventChain.START, theirs, 1)), head(THEIRS));
    }

    /** Purging personal data leaves the trail whole and as it was. */
    @Test
    default void a_purge_does_not_change_the_trail() {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        desk().write(records -> records.personalData().keep(OURS, claim.id(), "words"));
        Head before = head(OURS);
        desk().write(records -> {
            records.personalData().purge(OURS, claim.id());
            return claim;
        });
        assertEquals(before, head(OURS));
        assertEquals(List.of(), flaws(OURS));
    }

    private static String next(String previous, Case matter, int number) {
        CaseEvent event = matter.log().get(number - 1);
        return EventChain.next(previous, matter.account(), matter.id(), number, EventText.of(event));
    }

    private Head head(AccountId account) {
        return desk().read(records -> records.trail().head(account));
    }

    private Optional<Long> position(AccountId account, String hash) {
        return desk().read(records -> records.trail().position(account, hash));
    }

    private List<Trail.Flaw> flaws(AccountId account) {
        return desk().read(records -> records.trail().check(account));
    }
}
