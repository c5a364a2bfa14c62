package org.recourse.domain.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.recourse.domain.playbook.Scene.NOTICE;
import static org.recourse.domain.playbook.Scene.aCase;
import static org.recourse.domain.playbook.Scene.after;
import static org.recourse.domain.playbook.Scene.chargeback;
import static org.recourse.domain.playbook.Scene.claim;
import static org.recourse.domain.playbook.Scene.contacted;
import static org.recourse.domain.playbook.Scene.event;
import static org.recourse.domain.playbook.Scene.hour;
import static org.recourse.domain.playbook.Scene.orderAndReason;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeState;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.product.ProductFile;
import org.recourse.domain.returns.ReturnReason;
import org.recourse.domain.returns.ReturnState;
import org.recourse.domain.returns.ReturnTrigger;

/** What the records show of the facts that the playbook asks about. */
class FindingsTest {
    private static final Case OPEN = claim(ClaimState.AWAITING_SELLER, ClaimReason.NOT_RECEIVED);
    private static final Case MESSAGE = aCase(CaseKind.BUYER_MESSAGE, MessageState.AWAITING_BUYER);
    private static final Case RETURN = aCase(CaseKind.RETURN, ReturnState.REQUESTED);

    @Test
    void only_a_message_shows_that_the_buyer_wrote() {
        assertEquals(Truth.YES, beside(Fact.BUYER_WROTE, MESSAGE));
        assertEquals(Truth.NO, beside(Fact.BUYER_WROTE, RETURN));
    }

    /** ATZ-13: what breaks the silence is a message of the buyer's, after the first contact. */
    @Test
    void only_what_the_buyer_writes_after_the_contact_breaks_the_silence() {
        Matter silent = after(50, contacted(OPEN, ContactChannel.MESSAGE));
        assertEquals(Truth.YES, Findings.of(silent).get(Fact.BUYER_SILENT));
        assertEquals(Truth.YES, silence(silent, said(MESSAGE, 1, Actor.BUYER)));
        assertEquals(Truth.YES, silence(silent, said(MESSAGE, 3, Actor.SELLER)));
        assertEquals(Truth.YES, silence(silent, said(RETURN, 3, Actor.BUYER)));
        assertEquals(Truth.NO, silence(silent, said(MESSAGE, 3, Actor.BUYER)));
    }

    private static Truth silence(Matter matter, Case other) {
        return Findings.of(matter.beside(List.of(other))).get(Fact.BUYER_SILENT);
    }

    private static Case said(Case matter, int hour, Actor actor) {
        return matter.with(List.of(event(hour(hour), actor, new Happening.Noted(Particulars.NONE))));
    }

    @Test
    void a_case_is_not_beside_itself() {
        assertEquals(Truth.NO, beside(Fact.OTHER_CASE_OPEN, OPEN));
        assertEquals(Truth.YES, beside(Fact.OTHER_CASE_OPEN, RETURN));
    }

    @Test
    void only_open_cases_are_still_open() {
        assertEquals(Truth.NO, beside(Fact.OTHER_CASE_OPEN, aCase(CaseKind.RETURN, ReturnState.CLOSED)));
        Matter message = after(1, MESSAGE);
        assertEquals(Truth.YES, claimOpen(message, OPEN));
        assertEquals(Truth.NO, claimOpen(message, claim(ClaimState.DENIED, ClaimReason.OTHER)));
        assertEquals(Truth.NO, claimOpen(message, chargeback(ChargebackState.NOTIFIED, ChargebackReason.OTHER)));
    }

    private static Truth claimOpen(Matter matter, Case other) {
        return Findings.of(matter.beside(List.of(other))).get(Fact.CLAIM_OPEN);
    }

    @Test
    void a_replacement_or_a_payment_is_a_remedy_and_a_replaced_parcel_that_is_none_is_not() {
        assertEquals(Truth.YES, beside(Fact.REMEDY_GIVEN, aCase(CaseKind.RETURN, ReturnState.REPLACED)));
        assertEquals(Truth.YES, of(Fact.REMEDY_GIVEN, after(1, OPEN).refunded(List.of(Scene.refund()))));
        assertEquals(Truth.UNKNOWN, beside(Fact.REMEDY_GIVEN, RETURN));
        assertEquals(Truth.UNKNOWN, of(Fact.REMEDY_GIVEN, after(1, OPEN)));
    }

    @Test
    void a_note_shows_that_work_has_begun() {
        assertEquals(Truth.NO, of(Fact.WORK_STARTED, after(1, OPEN)));
        assertEquals(Truth.YES, of(Fact.WORK_STARTED, after(1, said(OPEN, 1, Actor.SELLER))));
    }

    @Test
    void a_contact_attempt_or_a_file_is_something_to_show_and_a_note_is_not() {
        assertEquals(Truth.NO, of(Fact.SOMETHING_TO_SHOW, after(3, said(OPEN, 1, Actor.SELLER))));
        assertEquals(Truth.YES, of(Fact.SOMETHING_TO_SHOW, after(3, contacted(RETURN, ContactChannel.PHONE))));
        assertEquals(
                Truth.YES, of(Fact.SOMETHING_TO_SHOW, after(3, Scene.attached(OPEN, ClaimEvidence.DELIVERY_PROOF))));
    }

    @Test
    void a_warning_is_no_inquiry() {
        assertEquals(Truth.YES, of(Fact.IS_INQUIRY, after(1, notice(NoticeKind.INQUIRY))));
        assertEquals(Truth.NO, of(Fact.IS_INQUIRY, after(1, notice(NoticeKind.WARNING))));
    }

    private static Case notice(NoticeKind kind) {
        Particulars known = Particulars.NONE.with(Particular.NOTICE_KIND, kind.name());
        return aCase(CaseKind.AMAZON_NOTICE, NoticeState.RECEIVED, known);
    }

    @Test
    void the_sale_shows_who_shipped() {
        assertEquals(Truth.UNKNOWN, of(Fact.AMAZON_SHIPPED, after(1, OPEN)));
        assertEquals(Truth.YES, sold(Fact.AMAZON_SHIPPED, Channel.AFN, OrderState.SHIPPED, Delivery.UNKNOWN));
        assertEquals(Truth.NO, sold(Fact.AMAZON_SHIPPED, Channel.MFN, OrderState.SHIPPED, Delivery.UNKNOWN));
    }

    /** Due at hour 1; the present is hour 2. Each column is the hour of a time, or empty where it is not known. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    ship by, shipped, promised, delivered, found
                           ,        ,         ,          , UNKNOWN
                          1,       1,         ,          , NO
                          1,       2,         ,          , YES
                           ,        ,        1,         1, NO
                           ,        ,        1,         2, YES
                          1,        ,        1,          , UNKNOWN
                           ,       1,         ,         1, UNKNOWN
                          1,       1,        1,         2, YES
                    """, useHeadersInDisplayName = true)
    void lateness_shows_where_both_times_are_known(
            @Nullable Integer shipBy,
            @Nullable Integer shipped,
            @Nullable Integer promised,
            @Nullable Integer delivered,
            Truth found) {
        Delivery delivery = new Delivery(at(shipBy), at(shipped), at(promised), at(delivered), null, null, null, null);
        assertEquals(found, sold(Fact.SHIPPED_LATE, Channel.MFN, OrderState.SHIPPED, delivery));
    }

    @Test
    void what_is_still_unshipped_is_late_only_after_its_time() {
        assertEquals(Truth.YES, sold(Fact.SHIPPED_LATE, Channel.MFN, OrderState.UNSHIPPED, shipBy(1)));
        assertEquals(Truth.UNKNOWN, sold(Fact.SHIPPED_LATE, Channel.MFN, OrderState.UNSHIPPED, shipBy(2)));
        assertEquals(Truth.UNKNOWN, sold(Fact.SHIPPED_LATE, Channel.MFN, OrderState.UNSHIPPED, Delivery.UNKNOWN));
    }

    private static Delivery shipBy(int hour) {
        return new Delivery(hour(hour), null, null, null, null, null, null, null);
    }

    private static @Nullable Instant at(@Nullable Integer hour) {
        return hour == null ? null : hour(hour);
    }

    private static Truth sold(Fact fact, Channel channel, OrderState state, Delivery delivery) {
        Sale sale = new Sale(Scene.NOTICE, null, channel, state, null, ImmutableSortedSet.of());
        return of(fact, after(2, OPEN).with(new Order(Scene.ORDER, sale, delivery)));
    }

    @Test
    void a_date_of_delivery_or_a_proof_of_it_shows_the_delivery() {
        Delivery arrived = new Delivery(null, null, null, hour(1), null, null, null, null);
        assertEquals(Truth.UNKNOWN, of(Fact.DELIVERY_SHOWN, after(2, OPEN)));
        assertEquals(Truth.YES, sold(Fact.DELIVERY_SHOWN, Channel.MFN, OrderState.SHIPPED, arrived));
        assertEquals(Truth.YES, of(Fact.DELIVERY_SHOWN, after(2, Scene.attached(OPEN, ClaimEvidence.DELIVERY_PROOF))));
    }

    @Test
    void a_return_shows_its_tracking_its_arrival_and_its_fault() {
        assertEquals(Truth.UNKNOWN, beside(Fact.RETURN_TRACKED, RETURN));
        assertEquals(Truth.YES, beside(Fact.RETURN_TRACKED, numbered()));
        assertEquals(Truth.YES, of(Fact.RETURN_TRACKED, after(1, Scene.attached(OPEN, ClaimEvidence.RETURN_RECORD))));
        assertEquals(Truth.UNKNOWN, beside(Fact.RETURN_ARRIVED, RETURN));
        assertEquals(Truth.NO, beside(Fact.RETURN_ARRIVED, aCase(CaseKind.RETURN, ReturnState.IN_TRANSIT)));
        assertEquals(Truth.YES, beside(Fact.RETURN_ARRIVED, aCase(CaseKind.RETURN, ReturnState.RECEIVED)));
        assertEquals(Truth.UNKNOWN, fault(ReturnReason.OTHER));
        assertEquals(Truth.YES, fault(ReturnReason.DEFECTIVE));
        assertEquals(Truth.NO, fault(ReturnReason.NOT_WANTED));
    }

    private static Case numbered() {
        return aCase(CaseKind.RETURN, ReturnState.IN_TRANSIT, Particulars.NONE.with(Particular.TRACKING, "INVENTED-7"));
    }

    private static Truth fault(ReturnReason reason) {
        return beside(Fact.SELLERS_FAULT, aCase(CaseKind.RETURN, ReturnState.REQUESTED, orderAndReason(reason)));
    }

    @Test
    void a_case_without_a_clock_is_not_urgent_and_one_with_time_left_runs() {
        Case filed = claim(ClaimState.FILED, ClaimReason.OTHER);
        assertEquals(Urgency.NONE, Scene.advise(after(1, filed)).urgency());
        assertEquals(Urgency.RUNNING, Scene.advise(after(1, OPEN)).urgency());
    }

    private static Truth beside(Fact fact, Case other) {
        return of(fact, after(1, OPEN).beside(List.of(other)));
    }

    private static Truth of(Fact fact, Matter matter) {
        return Findings.of(matter).get(fact);
    }

    @Test
    void what_was_found_out_holds_until_somebody_says_otherwise() {
        Case matter =
                Scene.found(Scene.claim(ClaimState.AWAITING_SELLER, ClaimReason.NOT_RECEIVED), Fact.LOST_BY_CARRIER);
        assertEquals(Truth.YES, Findings.of(after(3, matter)).get(Fact.LOST_BY_CARRIER));
        assertEquals(
                Truth.NO,
                Findings.of(after(3, matter).told(Fact.LOST_BY_CARRIER, false)).get(Fact.LOST_BY_CARRIER));
        Case corrected = matter.with(
                List.of(event(hour(3), Actor.SELLER, new Happening.FoundOut(Fact.LOST_BY_CARRIER.kebab(), false))));
        assertEquals(Truth.NO, Findings.of(after(4, corrected)).get(Fact.LOST_BY_CARRIER));
    }

    /** The reason is only what the buyer ticked (RET-4). */
    @Test
    void the_user_knows_better_whose_fault_it_is() {
        Case ticked = aCase(CaseKind.RETURN, ReturnState.REQUESTED, orderAndReason(ReturnReason.NOT_WANTED));
        assertEquals(Truth.NO, Findings.of(after(1, ticked)).get(Fact.SELLERS_FAULT));
        assertEquals(
                Truth.YES,
                Findings.of(after(1, ticked).told(Fact.SELLERS_FAULT, true)).get(Fact.SELLERS_FAULT));
    }

    /** RET-3. */
    @Test
    void a_buyer_who_insisted_insists() {
        Case asked = aCase(CaseKind.RETURN, ReturnState.NEGOTIATING, orderAndReason(ReturnReason.NOT_WANTED));
        Act insisting = Act.of(ReturnTrigger.BUYER_INSISTED, hour(1));
        Ruling ruling = asked.act(insisting, Circumstances.of(Policies.standard()), hour(1), "manual");
        Case insisted = asked.with(((Ruling.Accepted) ruling).events());
        assertEquals(Truth.UNKNOWN, Findings.of(after(2, asked)).get(Fact.BUYER_INSISTS));
        assertEquals(Truth.YES, Findings.of(after(2, insisted)).get(Fact.BUYER_INSISTS));
    }

    /** SIT-15. */
    @Test
    void product_notes_tell_of_the_warranty() {
        ProductFile notes = ProductFile.read(List.of("[LAMP]", "warranty = 6 months", "repairable = yes"));
        Delivery delivered = Delivery.UNKNOWN.merge(
                new Delivery(null, null, null, NOTICE.minus(Duration.ofDays(170)), null, null, null, null));
        Matter matter = after(0, Scene.claim(ClaimState.AWAITING_SELLER, ClaimReason.NOT_AS_DESCRIBED))
                .with(Scene.order(delivered));
        assertEquals(Truth.UNKNOWN, Findings.of(matter).get(Fact.IN_WARRANTY));
        Matter noted = matter.noting(notes.notes());
        assertEquals(Truth.YES, Findings.of(noted).get(Fact.IN_WARRANTY));
        assertEquals(Truth.YES, Findings.of(noted).get(Fact.REPAIRABLE));
        assertEquals(Truth.UNKNOWN, Findings.of(noted).get(Fact.CHEAP_TO_REPLACE));
        Matter later =
                after(24 * 14, noted.about()).with(Scene.order(delivered)).noting(notes.notes());
        assertEquals(Truth.NO, Findings.of(later).get(Fact.IN_WARRANTY));
    }

    @Test
    void a_fact_does_not_both_hold_and_fail() {
        Set<Fact> both = Set.of(Fact.PHOTO_SEEN);
        assertThrows(IllegalArgumentException.class, () -> new Findings(both, both));
    }

    @Test
    void what_is_supposed_of_a_fact_takes_the_place_of_what_is_known() {
        Findings seen = Findings.NONE.with(Fact.PHOTO_SEEN, Truth.YES);
        assertEquals(new Findings(Set.of(), Set.of(Fact.PHOTO_SEEN)), seen.with(Fact.PHOTO_SEEN, Truth.NO));
        assertEquals(Findings.NONE, seen.with(Fact.PHOTO_SEEN, Truth.UNKNOWN));
    }
}
