package org.recourse.domain.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.domain.casework.Playthrough.amount;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Playthrough;

/** A return from the request to the goods' end (RET-1 to RET-7, POL-10, POL-11). */
class ReturnStoryTest {
    @Test
    void a_return_is_negotiated_sent_back_refunded_and_reimbursed() {
        // The buyer asks for a return and gives no reason: 24 hours to answer (POL-10).
        Playthrough goods = Playthrough.opened(Returns.TYPE, "03-02T09:00", amount("30.00 USD"));
        goods.is("requested").isDue("POL-10", "03-03T09:00");

        // Without the reason nothing is rejected: it is asked for first (RET-1).
        assertEquals(
                "RET-1", goods.refused("03-02T09:30", "seller-rejected").rule().id());
        goods.acted("03-02T10:00", "seller-asked-reason").is("negotiating").hasNoClock();
        goods.learned("03-02T11:00", Particulars.NONE.with(Particular.REASON, "defective"));
        goods.acted("03-02T11:00", "buyer-answered").is("requested").isDue("POL-10", "03-03T11:00");

        // The cheapest remedy is tried first (RET-3); a part of the money needs its amount (RET-5).
        goods.acted("03-02T12:00", "seller-offered").is("negotiating");
        assertEquals(
                "RET-5",
                goods.refused("03-02T13:00", "seller-refunded-part").rule().id());
        assertEquals(
                "RET-5",
                goods.refused("03-02T13:00", "seller-refunded", amount("5.00 USD"))
                        .rule()
                        .id());

        // The buyer insists: the return goes through.
        goods.acted("03-02T14:00", "buyer-insisted").is("requested").isDue("POL-10", "03-03T14:00");
        goods.acted("03-02T15:00", "seller-authorised").is("authorised");
        goods.acted("03-04T09:00", "buyer-shipped").is("in-transit");

        // The goods arrive on a Friday: two business days to refund (POL-11).
        goods.acted("03-06T12:00", "goods-arrived").is("received").isDue("POL-11", "03-10T12:00");
        assertEquals(List.of(ReturnEvidence.values()), goods.matter().missingEvidence());
        goods.acted("03-09T09:00", "seller-refunded", amount("28.00 USD")).is("refunded");
        goods.means(Liability.SELLER, MetricImpact.NONE);

        // The goods were used: Amazon is asked for reimbursement, with proof (RET-7).
        assertEquals(
                "RET-7", goods.refused("03-09T10:00", "safe-t-claimed").rule().id());
        goods.attached("03-09T11:00", "pictures")
                .acted("03-09T12:00", "safe-t-claimed")
                .is("safe-t-filed");
        goods.contacted("03-09T13:00", ContactChannel.MESSAGE);
        assertEquals(List.of(ReturnEvidence.SHIPMENT_RECORD), goods.matter().missingEvidence());
        goods.acted("03-20T09:00", "safe-t-granted").is("reimbursed").means(Liability.AMAZON, MetricImpact.NONE);

        // Damaged goods are destroyed, and the matter is closed (RET-6).
        goods.acted("03-21T09:00", "goods-destroyed").is("closed");
        assertEquals(List.of(), goods.matter().missingEvidence());
    }

    @Test
    void a_buyer_who_keeps_the_goods_gets_a_part_back_or_insists() {
        Playthrough goods = Playthrough.opened(Returns.TYPE, "03-02T09:00", amount("30.00 USD"))
                .acted("03-02T10:00", "seller-refunded-part", amount("5.00 USD"));
        goods.is("partially-refunded").means(Liability.SELLER, MetricImpact.NONE);
        goods.acted("03-05T10:00", "buyer-insisted").is("requested").isDue("POL-10", "03-06T10:00");
    }

    @Test
    void a_reimbursement_that_was_refused_can_be_claimed_again() {
        Playthrough goods = Playthrough.opened(Returns.TYPE, "03-02T09:00", Particulars.NONE)
                .reported("03-03T09:00", "safe-t-denied")
                .attached("03-03T10:00", "shipment-record");
        goods.means(Liability.SELLER, MetricImpact.NONE);
        goods.acted("03-04T09:00", "safe-t-claimed").is("safe-t-filed");
    }

    @Test
    void a_known_reason_can_be_rejected() {
        Playthrough.opened(Returns.TYPE, "03-02T09:00", Particulars.NONE.with(Particular.REASON, "better-price"))
                .acted("03-02T10:00", "seller-rejected")
                .is("rejected")
                .acted("03-02T11:00", "buyer-insisted")
                .is("requested");
    }

    @Test
    void a_return_is_the_sellers_fault_or_remorse() {
        assertEquals(Fault.SELLER, ReturnReason.DEFECTIVE.fault());
        assertEquals(Fault.REMORSE, ReturnReason.NOT_WANTED.fault());
        assertEquals(Fault.UNKNOWN, ReturnReason.OTHER.fault());
    }
}
