package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.claim.ClaimState;

/** What a desk has to do with {@link Cases}. */
public interface CasesContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** Every event comes back as it was kept, in the order of its recording. */
    @Test
    default void a_case_comes_back_with_all_its_events() {
        Case claim = Samples.grown(Samples.claim(OURS, 1), 3);
        Samples.keep(desk(), claim);
        Case found = found(claim.id());
        assertEquals(claim.log(), found.log());
        assertEquals(claim.account(), found.account());
        assertEquals(claim.type(), found.type());
    }

    /** What is not there is not found. */
    @Test
    default void a_case_that_nobody_kept_is_not_found() {
        CaseId unknown = Samples.claim(OURS, 1).id();
        assertTrue(desk().read(records -> records.cases().find(OURS, unknown)).isEmpty());
    }

    /** A case of one account is none of another's. */
    @Test
    default void cases_belong_to_their_account() {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        assertTrue(
                desk().read(records -> records.cases().find(THEIRS, claim.id())).isEmpty());
        assertEquals(List.of(), ids(THEIRS, Selection.ALL));
        assertEquals(List.of(), desk().read(records -> records.cases().ofOrder(THEIRS, Samples.orderId(1))));
    }

    /** Who has seen the latest version may add to it. */
    @Test
    default void a_case_grows_by_what_is_appended() {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        Case grown = Samples.grown(claim, 2);
        assertEquals(Append.KEPT, append(grown, 1));
        assertEquals(grown.log(), found(claim.id()).log());
    }

    /** The first writer wins; the second one's events are not kept. */
    @Test
    default void a_writer_who_has_not_seen_the_latest_version_gets_a_conflict() {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        Case first = Samples.grown(claim, 1);
        append(first, 1);
        assertEquals(Append.CONFLICT, append(Samples.grown(claim, 2), 1));
        assertEquals(Append.CONFLICT, append(claim, 0));
        assertEquals(first.log(), found(claim.id()).log());
    }

    /** Versions that the desk never had are as wrong as old ones. */
    @Test
    default void a_version_from_the_future_gets_a_conflict() {
        Case claim = Samples.grown(Samples.claim(OURS, 1), 2);
        assertEquals(Append.CONFLICT, append(claim, 1));
        assertTrue(
                desk().read(records -> records.cases().find(OURS, claim.id())).isEmpty());
    }

    /** Appending nothing is a mistake. */
    @Test
    default void a_case_that_has_not_grown_is_refused() {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        assertThrows(IllegalArgumentException.class, () -> append(claim, 1));
        assertThrows(IllegalArgumentException.class, () -> append(claim, 2));
    }

    /** Cases are listed by id. */
    @Test
    default void cases_are_handed_over_by_id() {
        List<CaseId> expected = Stream.of(5, 3, 9, 1)
                .map(number -> Samples.claim(OURS, number))
                .peek(claim -> Samples.keep(desk(), claim))
                .map(Case::id)
                .sorted(Comparator.naturalOrder())
                .toList();
        assertEquals(expected, ids(OURS, Selection.ALL));
    }

    /** A selection takes kinds and open cases, and follows a case as it closes. */
    @Test
    default void a_selection_takes_kinds_and_open_cases() {
        Case claim = Samples.claim(OURS, 1);
        Case notice = Samples.matter(OURS, CaseKind.AMAZON_NOTICE, 2);
        Samples.keep(desk(), claim);
        Samples.keep(desk(), notice);
        assertEquals(List.of(claim.id(), notice.id()), ids(OURS, Selection.OPEN));
        assertEquals(List.of(notice.id()), ids(OURS, new Selection(CaseKind.AMAZON_NOTICE, false)));
        append(claim.with(List.of(Samples.reported(ClaimState.GRANTED, 5))), 1);
        assertEquals(List.of(notice.id()), ids(OURS, Selection.OPEN));
        assertEquals(List.of(claim.id()), ids(OURS, new Selection(CaseKind.A_TO_Z_CLAIM, false)));
        assertEquals(List.of(), ids(OURS, new Selection(CaseKind.A_TO_Z_CLAIM, true)));
    }

    /** The cases of an order are linked. */
    @Test
    default void the_cases_of_an_order_are_found_by_it() {
        Case claim = Samples.claim(OURS, 1);
        Case chargeback = Samples.matter(OURS, CaseKind.CHARGEBACK, 1);
        Stream.of(chargeback, claim, Samples.claim(OURS, 2)).forEach(matter -> Samples.keep(desk(), matter));
        List<Case> found = desk().read(records -> records.cases().ofOrder(OURS, Samples.orderId(1)));
        assertEquals(
                List.of(claim.id(), chargeback.id()),
                found.stream().map(Case::id).toList());
    }

    /** An order that was only implied gives way to the one that is stated. */
    @Test
    default void a_case_that_turns_out_to_be_about_another_order_is_found_by_that_one_only() {
        Case implied = Samples.implied(OURS, 1);
        Samples.keep(desk(), implied);
        append(implied.with(List.of(Samples.opened(Samples.orderId(2)))), 1);
        assertEquals(List.of(), desk().read(records -> records.cases().ofOrder(OURS, Samples.orderId(1))));
        assertEquals(
                List.of(implied.id()),
                desk().read(records -> records.cases().ofOrder(OURS, Samples.orderId(2))).stream()
                        .map(Case::id)
                        .toList());
    }

    /** A case is found by each id that a source has given it, within its account and kind. */
    @Test
    default void a_case_is_found_by_what_its_sources_call_it() {
        Case claim = Samples.claim(OURS, 1).with(List.of(Samples.called("C-1"), Samples.called("C-2")));
        Samples.keep(desk(), claim);
        Samples.keep(desk(), Samples.claim(OURS, 2));
        append(Samples.claim(OURS, 2).with(List.of(Samples.called("C-2"))), 1);
        assertEquals(List.of(claim.id()), called(OURS, CaseKind.A_TO_Z_CLAIM, "C-1"));
        assertEquals(2, called(OURS, CaseKind.A_TO_Z_CLAIM, "C-2").size());
        assertEquals(List.of(), called(OURS, CaseKind.CHARGEBACK, "C-1"));
        assertEquals(List.of(), called(THEIRS, CaseKind.A_TO_Z_CLAIM, "C-1"));
        assertEquals(List.of(), called(OURS, CaseKind.A_TO_Z_CLAIM, "C-3"));
    }

    /** Several appends of one transaction add up. */
    @Test
    default void appends_within_one_transaction_see_each_other() {
        Case claim = Samples.claim(OURS, 1);
        Case grown = Samples.grown(claim, 1);
        Append second = desk().write(records -> {
            records.cases().append(claim, 0);
            return records.cases().append(grown, 1);
        });
        assertEquals(Append.KEPT, second);
        assertEquals(grown.log(), found(claim.id()).log());
    }

    /** A reader may look at other cases while it is being handed one. */
    @Test
    default void a_reader_may_look_up_cases() {
        Case claim = Samples.claim(OURS, 1);
        Samples.keep(desk(), claim);
        Samples.keep(desk(), Samples.claim(OURS, 2));
        List<Integer> seen = desk().read(records -> {
            List<Integer> counts = new ArrayList<>();
            records.cases().each(OURS, Selection.ALL, matter -> counts.add(count(records.cases())));
            return counts;
        });
        assertEquals(List.of(2, 2), seen);
    }

    private static int count(Cases cases) {
        List<Case> all = new ArrayList<>();
        cases.each(OURS, Selection.ALL, all::add);
        return all.size();
    }

    private List<CaseId> called(AccountId account, CaseKind kind, String reference) {
        List<Case> called = desk().read(records -> records.cases().called(account, kind, reference));
        return called.stream().map(Case::id).toList();
    }

    private Append append(Case grown, int expectedVersion) {
        return desk().write(records -> records.cases().append(grown, expectedVersion));
    }

    private Case found(CaseId id) {
        Optional<Case> found = desk().read(records -> records.cases().find(OURS, id));
        return found.orElseThrow();
    }

    private List<CaseId> ids(AccountId account, Selection selection) {
        List<CaseId> ids = new ArrayList<>();
        desk().read(records -> {
            records.cases().each(account, selection, matter -> ids.add(matter.id()));
            return ids;
        });
        return ids;
    }
}
