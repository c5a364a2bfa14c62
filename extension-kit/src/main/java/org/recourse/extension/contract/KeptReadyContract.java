package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.extension.contract.Samples.DAY;
import static org.recourse.extension.contract.Samples.NOON;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Messages;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.Tally;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.policy.Policies;

/** What a desk answers of many cases at once, and so may keep ready: it is always what the cases themselves say. */
public interface KeptReadyContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** A message waits, is answered in time, and another one too late: each counts as it stands after every event. */
    @Test
    default void messages_are_what_their_conversations_say() {
        Case conversation = Samples.matter(OURS, CaseKind.BUYER_MESSAGE, 1);
        Samples.keep(desk(), conversation);
        assertMessages(conversation);
        List<CaseEvent> told = List.of(
                Samples.reported(MessageState.AWAITING_BUYER, 5),
                Samples.reported(MessageState.AWAITING_REPLY, 30),
                Samples.reported(MessageState.AWAITING_BUYER, 60),
                Samples.reported(MessageState.AWAITING_REPLY, 70),
                Samples.reported(MessageState.NO_REPLY_NEEDED, 71));
        for (CaseEvent event : told) {
            conversation = append(conversation, event);
            assertMessages(conversation);
        }
        assertEquals(3, messages(OURS, DAY, DAY.plusDays(9)).size());
    }

    /** An event that happened earlier than those that are known may change how all of them count. */
    @Test
    default void messages_are_told_anew_when_something_earlier_turns_up() {
        Case conversation = Samples.matter(OURS, CaseKind.BUYER_MESSAGE, 1);
        Samples.keep(desk(), conversation);
        conversation = append(conversation, Samples.reported(MessageState.AWAITING_BUYER, 50));
        assertEquals(1, late(OURS, DAY, DAY).size());
        conversation = append(conversation, Samples.reported(MessageState.AWAITING_BUYER, 2));
        assertEquals(0, late(OURS, DAY, DAY).size());
        assertMessages(conversation);
    }

    /** A message is settled when it is answered in time, else when the answer was due. */
    @Test
    default void unsettled_messages_are_those_that_may_have_counted_otherwise() {
        Case conversation = Samples.matter(OURS, CaseKind.BUYER_MESSAGE, 1);
        Samples.keep(desk(), conversation);
        append(conversation, Samples.reported(MessageState.AWAITING_BUYER, 5));
        Samples.keep(desk(), Samples.matter(OURS, CaseKind.BUYER_MESSAGE, 2));
        assertEquals(2, unsettled(hour(5)));
        assertEquals(1, unsettled(hour(5).plusNanos(1)));
        assertEquals(1, unsettled(hour(24)));
        assertEquals(0, unsettled(hour(24).plusNanos(1)));
    }

    private int unsettled(Instant asOf) {
        return desk().read(records -> {
            List<BuyerMessage> open = new ArrayList<>();
            records.messages().eachUnsettled(OURS, DAY, DAY, asOf, open::add);
            return open.size();
        });
    }

    /** Messages are asked for by days, both ends included, and by account. */
    @Test
    default void messages_belong_to_their_day_and_account() {
        Case conversation = Samples.matter(OURS, CaseKind.BUYER_MESSAGE, 1);
        Samples.keep(desk(), conversation);
        Samples.keep(desk(), Samples.claim(OURS, 2));
        append(conversation, Samples.reported(MessageState.AWAITING_REPLY, 24));
        assertEquals(2, messages(OURS, DAY, DAY.plusDays(1)).size());
        assertEquals(1, messages(OURS, DAY.plusDays(1), DAY.plusDays(1)).size());
        assertEquals(Set.of(), messages(OURS, DAY.plusDays(2), DAY.plusDays(3)));
        assertEquals(Set.of(), messages(THEIRS, DAY, DAY));
        assertEquals(new Tally(), desk().read(records -> records.messages().tally(THEIRS, DAY, DAY)));
        assertEquals(new Tally(), desk().read(records -> records.messages().tally(OURS, DAY, DAY.minusDays(1))));
    }

    /** Within one transaction the messages already are what was appended before. */
    @Test
    default void messages_are_seen_within_their_own_transaction() {
        Case conversation = Samples.matter(OURS, CaseKind.BUYER_MESSAGE, 1);
        List<Integer> counts = desk().write(records -> {
            records.cases().append(conversation, 0);
            return List.of(records.messages().tally(OURS, DAY, DAY).rows().size(), count(records.messages()));
        });
        assertEquals(List.of(1, 1), counts);
    }

    private static int count(Messages messages) {
        List<BuyerMessage> all = new ArrayList<>();
        messages.eachUnsettled(OURS, DAY, DAY, Instant.MIN, all::add);
        return all.size();
    }

    /** A closed case is found by the time at which it came to be as it is, as long as it is closed. */
    @Test
    default void closed_cases_are_found_by_when_they_were_closed() {
        Case early = append(kept(Samples.claim(OURS, 1)), Samples.reported(ClaimState.GRANTED, 10));
        Case late = append(kept(Samples.claim(OURS, 2)), Samples.reported(ClaimState.DENIED, 20));
        kept(Samples.claim(OURS, 3));
        append(kept(Samples.claim(THEIRS, 4)), Samples.reported(ClaimState.GRANTED, 30));
        assertEquals(sorted(early, late), closedSince(hour(10)));
        assertEquals(List.of(late.id()), closedSince(hour(10).plusNanos(1)));
        assertEquals(List.of(), closedSince(hour(21)));
        assertEquals(List.of(early.id()), closedSince(Set.of(ClaimState.GRANTED), hour(0)));
        assertEquals(List.of(), closedSince(Set.of(ClaimState.APPEAL_LOST), hour(0)));
        Case reopened = append(late, Samples.reported(ClaimState.APPEALED, 30));
        assertEquals(List.of(early.id()), closedSince(hour(0)));
        append(reopened, Samples.reported(ClaimState.APPEAL_LOST, 40));
        assertEquals(List.of(late.id()), closedSince(hour(40)));
        append(early, Samples.reported(ClaimState.DENIED, 50));
        assertEquals(List.of(early.id()), closedSince(hour(50)));
    }

    /** Ids are found by how they begin. */
    @Test
    default void cases_are_found_by_how_their_ids_begin() {
        Case claim = kept(Samples.claim(OURS, 1));
        Case other = kept(Samples.claim(OURS, 2));
        Case notice = kept(Samples.matter(OURS, CaseKind.AMAZON_NOTICE, 1));
        String kind = claim.id().text().substring(0, 4);
        assertEquals(sorted(claim, other), beginning(OURS, kind));
        assertEquals(List.of(notice.id()), beginning(OURS, notice.id().text()));
        assertEquals(List.of(), beginning(OURS, notice.id().text() + "0"));
        assertEquals(List.of(), beginning(OURS, "%"));
        assertEquals(List.of(), beginning(THEIRS, kind));
    }

    /** A case strays as long as its order does not stand in the metrics. */
    @Test
    default void a_case_strays_until_its_order_has_a_standing() {
        Case claim = kept(Samples.claim(OURS, 1));
        Case stray = kept(Samples.claim(OURS, 2));
        kept(Samples.matter(OURS, CaseKind.CHARGEBACK, 3));
        kept(Samples.claim(THEIRS, 4));
        assertEquals(sorted(claim, stray), strays());
        desk().write(records -> {
            records.standings().place(OURS, Samples.standing(1));
            records.standings().place(THEIRS, Samples.standing(2));
            return records;
        });
        assertEquals(List.of(stray.id()), strays());
    }

    private void assertMessages(Case conversation) {
        Set<BuyerMessage> expected = Set.copyOf(BuyerMessage.of(conversation, Policies.standard()));
        LocalDate end = DAY.plusDays(9);
        assertEquals(expected, messages(OURS, DAY, end));
        Tally tally = new Tally();
        expected.forEach(message -> ContactResponse.count(tally, message, Policies.standard(), 1));
        assertEquals(tally, desk().read(records -> records.messages().tally(OURS, DAY, end)));
        assertEquals(
                expected.stream().filter(message -> message.isLate(Instant.MAX)).count(),
                late(OURS, DAY, end).size());
    }

    private Set<BuyerMessage> messages(AccountId account, LocalDate from, LocalDate to) {
        return desk().read(records -> {
            List<BuyerMessage> all = new ArrayList<>();
            records.messages().eachUnsettled(account, from, to, Instant.MIN, all::add);
            return Set.copyOf(all);
        });
    }

    private List<BuyerMessage> late(AccountId account, LocalDate from, LocalDate to) {
        return desk().read(records -> {
            List<BuyerMessage> late = new ArrayList<>();
            records.messages().eachNotInTime(account, from, to, late::add);
            return late;
        });
    }

    private Case kept(Case matter) {
        Samples.keep(desk(), matter);
        return matter;
    }

    private Case append(Case matter, CaseEvent event) {
        Case grown = matter.with(List.of(event));
        desk().write(records -> records.cases().append(grown, matter.version()));
        return grown;
    }

    private static Instant hour(int hour) {
        return NOON.plusSeconds(3600L * hour);
    }

    private static List<CaseId> sorted(Case... cases) {
        return ids(List.of(cases)).stream().sorted().toList();
    }

    private static List<CaseId> ids(List<Case> cases) {
        return cases.stream().map(Case::id).toList();
    }

    private List<CaseId> closedSince(Instant since) {
        return closedSince(Set.of(ClaimState.GRANTED, ClaimState.DENIED, ClaimState.APPEAL_LOST), since);
    }

    private List<CaseId> closedSince(Set<CaseState> states, Instant since) {
        return desk().read(records -> {
            List<Case> closed = new ArrayList<>();
            records.cases().eachClosedSince(OURS, CaseKind.A_TO_Z_CLAIM, states, since, closed::add);
            return ids(closed);
        });
    }

    private List<CaseId> beginning(AccountId account, String text) {
        return desk().read(records -> ids(records.cases().beginning(account, text)));
    }

    private List<CaseId> strays() {
        return desk().read(records -> {
            List<Case> strays = new ArrayList<>();
            records.eachStray(OURS, CaseKind.A_TO_Z_CLAIM, strays::add);
            return ids(strays);
        });
    }
}
