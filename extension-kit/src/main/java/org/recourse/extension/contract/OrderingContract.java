package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;

/** In which order a desk has to hand over what it holds: always the same, however it came there. */
public interface OrderingContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** Ids are ordered by their characters' code points: capitals before small letters, and no language has a say. */
    @Test
    default void orders_come_by_code_points() {
        List<OrderId> ids = Stream.of("-1", "0-A", "0-a", "A", "A-1", "AA", "Z", "a", "a-1", "z")
                .map(OrderId::of)
                .toList();
        shuffled(ids)
                .forEach(id -> desk().write(records -> {
                    records.orders().save(OURS, new Order(id, null, Delivery.UNKNOWN));
                    return id;
                }));
        List<OrderId> found = new ArrayList<>();
        desk().read(records -> {
            records.orders().each(OURS, order -> found.add(order.id()));
            return found;
        });
        assertEquals(ids, found);
    }

    /** Refund ids may hold any character; those beyond the basic plane come last. */
    @Test
    default void refunds_come_by_code_points() {
        List<String> ids = List.of(
                " ", "!", "1", "10", "2", "R", "r", "r\u0000", "r1", "ß", "é", "ż", "退款", "\uFF32", "\uD83D\uDCE6");
        shuffled(ids)
                .forEach(id -> desk().write(records -> {
                    records.refunds().save(OURS, Samples.refund(id, 1, 1));
                    return id;
                }));
        List<String> found = new ArrayList<>();
        desk().read(records -> {
            records.refunds().each(OURS, refund -> found.add(refund.refundId()));
            return found;
        });
        assertEquals(ids, found);
        List<Refund> ofOrder = desk().read(records -> records.refunds().ofOrder(OURS, Samples.orderId(1)));
        assertEquals(ids, ofOrder.stream().map(Refund::refundId).toList());
    }

    /** The cases of an order, and those of one name, come by id, whatever their age and kind. */
    @Test
    default void cases_of_one_order_and_of_one_name_come_by_id() {
        List<Case> cases = Stream.of(CaseKind.values())
                .map(kind -> Samples.matter(OURS, kind, 1).with(List.of(Samples.called("номер 1"))))
                .toList();
        shuffled(cases).forEach(matter -> Samples.keep(desk(), matter));
        List<CaseId> expected = cases.stream().map(Case::id).sorted().toList();
        List<Case> ofOrder = desk().read(records -> records.cases().ofOrder(OURS, Samples.orderId(1)));
        assertEquals(expected, ofOrder.stream().map(Case::id).toList());
        List<CaseId> claims = new ArrayList<>();
        IntStream.of(7, 3, 9)
                .mapToObj(number -> Samples.claim(OURS, number).with(List.of(Samples.called("номер 1"))))
                .forEach(claim -> {
                    Samples.keep(desk(), claim);
                    claims.add(claim.id());
                });
        claims.add(Samples.claim(OURS, 1).id());
        List<Case> called = desk().read(records -> records.cases().called(OURS, CaseKind.A_TO_Z_CLAIM, "номер 1"));
        assertEquals(
                claims.stream().sorted().toList(), called.stream().map(Case::id).toList());
    }

    /** Each account's trail has its events in the order of recording, though those of others come between. */
    @Test
    default void a_trail_is_in_the_order_of_recording_among_other_accounts() {
        String hash = EventChain.START;
        for (int number : List.of(3, 1, 2)) {
            Case ours = Samples.claim(OURS, number);
            Samples.keep(desk(), ours);
            Samples.keep(desk(), Samples.grown(Samples.claim(THEIRS, number), 2));
            hash = EventChain.next(
                    hash, OURS, ours.id(), 1, EventText.of(ours.log().get(0)));
        }
        assertEquals(new Head(3, hash), desk().read(records -> records.trail().head(OURS)));
        assertEquals(9L, desk().read(records -> records.trail().head(THEIRS)).events());
    }

    /** Takes every third, round and round, so that neither order of arrival nor its reverse is the right one. */
    private static <T> List<T> shuffled(List<T> things) {
        return IntStream.range(0, things.size())
                .boxed()
                .sorted((a, b) -> a % 3 != b % 3 ? b % 3 - a % 3 : a - b)
                .map(things::get)
                .toList();
    }
}
