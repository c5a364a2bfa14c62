package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.message.MessageState;

/** How many buyer messages were answered within POL-8, over 7, 30 and 90 days (MET-2, POL-25). */
class ContactResponseTest {
    private static final Instant ASKED = Instant.parse("2026-11-10T10:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void an_answer_at_the_last_instant_is_in_time() {
        assertEquals(new Rate(1, 1), rate(message("1", ASKED, answered(ASKED.plus(DAY)))));
        assertEquals(
                new Rate(0, 1),
                rate(message("1", ASKED, answered(ASKED.plus(DAY).plusSeconds(1)))));
    }

    @Test
    void late_messages_are_listed_with_their_answer() {
        Instant late = ASKED.plus(DAY).plusSeconds(1);
        Case slow = message("1", ASKED, answered(late));
        Case silent = message("2", ASKED.plusSeconds(60));
        ContactResponse response = measure(slow, silent, message("3", ASKED, answered(ASKED)));
        assertEquals(
                List.of(slow.id(), silent.id()),
                response.late().stream().map(BuyerMessage::conversation).toList());
        assertEquals(late, response.late().get(0).answeredAt().orElseThrow());
        assertEquals(ASKED.plus(DAY), response.late().get(0).due());
    }

    @Test
    void a_message_that_can_still_be_answered_in_time_is_left_out() {
        Case young = message("1", Samples.NOW.minus(DAY));
        assertEquals(Map.of(Trait.ANSWER_STILL_DUE, 1L), first(young).leftOut());
        assertEquals(Rate.NONE, first(young).rate());
        assertEquals(new Rate(0, 1), rate(message("1", Samples.NOW.minus(DAY).minusSeconds(1))));
    }

    @Test
    void a_message_that_needs_no_reply_is_left_out() {
        Case thanks = message("1", ASKED, reported(MessageState.NO_REPLY_NEEDED, ASKED.plusSeconds(5)));
        assertEquals(Map.of(Trait.NO_REPLY_NEEDED, 1L), first(thanks).leftOut());
    }

    /** MSG-1: each message of a conversation counts, and one answer answers all that wait. */
    @Test
    void every_message_of_a_conversation_counts() {
        Instant again = ASKED.plus(Duration.ofHours(20));
        Case conversation = message(
                "1",
                ASKED,
                reported(MessageState.AWAITING_REPLY, again),
                answered(ASKED.plus(Duration.ofHours(30))),
                reported(MessageState.AWAITING_REPLY, ASKED.plus(Duration.ofHours(31))),
                answered(ASKED.plus(Duration.ofHours(32))));
        assertEquals(new Rate(2, 3), rate(conversation));
    }

    /** A source may tell of the first message twice: as an opening and as a state. */
    @Test
    void a_message_told_twice_counts_once() {
        assertEquals(
                new Rate(1, 1),
                rate(message(
                        "1", ASKED, reported(MessageState.AWAITING_REPLY, ASKED), answered(ASKED.plusSeconds(1)))));
    }

    @Test
    void only_what_ends_the_waiting_is_an_answer() {
        CaseEvent note = Samples.event(ASKED.plusSeconds(1), new Happening.Noted(Particulars.NONE));
        CaseEvent call =
                Samples.event(ASKED.plusSeconds(2), new Happening.Contacted(ContactChannel.PHONE, Particulars.NONE));
        assertEquals(new Rate(0, 1), rate(message("1", ASKED, note, call)));
    }

    @Test
    void each_window_is_measured_by_the_day_of_the_message() {
        Case[] messages = {
            answeredAtOnce("1", 0),
            answeredAtOnce("2", 6),
            answeredAtOnce("3", 7),
            answeredAtOnce("4", 29),
            answeredAtOnce("5", 30),
            answeredAtOnce("6", 89),
            answeredAtOnce("7", 90)
        };
        List<String> rates = measure(messages).measurements().stream()
                .map(m -> m.window().days() + " " + m.rate())
                .toList();
        assertEquals(List.of("7 2/2", "30 4/4", "90 6/6"), rates);
    }

    @Test
    void messages_of_the_future_are_passed_over() {
        Measurement measured = first(message("1", Samples.NOW.plusSeconds(1)));
        assertEquals(Rate.NONE, measured.rate());
        assertEquals(Map.of(), measured.leftOut());
    }

    @Test
    void an_answer_of_the_future_is_not_there_yet() {
        Instant asked = Samples.NOW.minusSeconds(60);
        assertEquals(
                Map.of(Trait.ANSWER_STILL_DUE, 1L),
                first(message("1", asked, answered(Samples.NOW.plusSeconds(60))))
                        .leftOut());
    }

    @Test
    void a_message_older_than_every_window_is_no_longer_listed_as_late() {
        assertEquals(
                1,
                measure(message("1", Samples.NOW.minus(Duration.ofDays(89))))
                        .late()
                        .size());
        assertEquals(
                List.of(),
                measure(message("1", Samples.NOW.minus(Duration.ofDays(90)))).late());
    }

    @Test
    void cases_of_other_kinds_are_no_messages() {
        Case feedback = Samples.in(FeedbackState.RECEIVED, CaseKind.SELLER_FEEDBACK, 1);
        assertEquals(Rate.NONE, rate(feedback));
    }

    private static Case answeredAtOnce(String id, int daysAgo) {
        Instant at = Samples.NOW.minus(Duration.ofDays(daysAgo));
        return message(id, at, answered(at));
    }

    private static Case message(String id, Instant at, CaseEvent... more) {
        List<CaseEvent> log = new ArrayList<>();
        log.add(Samples.event(at, new Happening.Opened(Happening.Basis.STATED, Particulars.NONE)));
        log.addAll(Arrays.asList(more));
        return Samples.matter(CaseKind.BUYER_MESSAGE, id, log.toArray(CaseEvent[]::new));
    }

    /** MET-2: what was added up before counts like what is counted one by one, whenever one asks. */
    @Test
    void messages_that_were_added_up_before_count_like_any_other() {
        Random random = new Random(20_261_122);
        List<Case> cases = IntStream.range(0, 300)
                .mapToObj(id -> chat(Integer.toString(id), random))
                .toList();
        for (int hour = 0; hour < 24; hour++) {
            Instant asOf = Samples.NOW.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 20)));
            assertEquals(ContactResponse.of(cases, Samples.POLICIES, asOf), fromTally(cases, asOf));
        }
    }

    private static ContactResponse fromTally(List<Case> cases, Instant asOf) {
        List<BuyerMessage> all = cases.stream()
                .flatMap(matter -> BuyerMessage.of(matter, Samples.POLICIES).stream())
                .toList();
        Tally settled = new Tally();
        all.forEach(message -> ContactResponse.count(settled, message, Samples.POLICIES, 1));
        LocalDate open = ContactResponse.firstOpenDay(Samples.POLICIES, asOf);
        return ContactResponse.of(
                settled,
                all.stream().filter(message -> message.settledMask() == 0).toList(),
                all.stream()
                        .filter(message -> !message.day(Samples.POLICIES).isBefore(open))
                        .filter(message -> !message.settledAt().isBefore(asOf))
                        .toList(),
                Samples.POLICIES,
                asOf);
    }

    /** A conversation of up to five turns within the 120 days around the time of asking. */
    private static Case chat(String id, Random random) {
        Instant at = Samples.NOW.minus(Duration.ofHours(random.nextInt(24 * 100)));
        List<CaseEvent> turns = new ArrayList<>();
        MessageState[] states = {MessageState.AWAITING_BUYER, MessageState.AWAITING_REPLY, MessageState.NO_REPLY_NEEDED
        };
        Instant next = at;
        for (int turn = random.nextInt(5); turn > 0; turn--) {
            next = next.plus(Duration.ofMinutes(random.nextInt(60 * 48)));
            turns.add(reported(states[random.nextInt(states.length)], next));
        }
        return message(id, at, turns.toArray(CaseEvent[]::new));
    }

    private static CaseEvent answered(Instant at) {
        return reported(MessageState.AWAITING_BUYER, at);
    }

    private static CaseEvent reported(MessageState state, Instant at) {
        return Samples.event(at, new Happening.Reported(state, Particulars.NONE));
    }

    private static Rate rate(Case... cases) {
        return first(cases).rate();
    }

    private static Measurement first(Case... cases) {
        return measure(cases).measurements().get(0);
    }

    private static ContactResponse measure(Case... cases) {
        return ContactResponse.of(List.of(cases), Samples.POLICIES, Samples.NOW);
    }
}
