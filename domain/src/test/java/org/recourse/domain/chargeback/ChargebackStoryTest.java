package org.recourse.domain.chargeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.domain.casework.Playthrough.amount;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Playthrough;

/** A chargeback from the bank's notice to the last reversal (CBK-1 to CBK-5, POL-6). */
class ChargebackStoryTest {
    @Test
    void a_chargeback_is_won_disputed_again_lost_and_reversed() {
        // The bank's notice comes by way of Amazon: seven days to answer, and so far the order counts.
        Playthrough chargeback = notified("not-received");
        chargeback.is("notified").isDue("POL-6", "03-09T09:00").means(Liability.NONE, MetricImpact.COUNTS);

        // What would prove the seller's side is named (CBK-4); asking the buyer (CBK-2) makes the correspondence.
        assertEquals(
                List.of(
                        ChargebackEvidence.SHIPMENT_PROOF,
                        ChargebackEvidence.DELIVERY_PROOF,
                        ChargebackEvidence.TRANSACTION_RECORD,
                        ChargebackEvidence.CORRESPONDENCE),
                chargeback.matter().missingEvidence());
        chargeback.contacted("03-02T10:00", ContactChannel.MESSAGE).attached("03-02T11:00", "delivery-proof");
        assertEquals(
                List.of(ChargebackEvidence.SHIPMENT_PROOF, ChargebackEvidence.TRANSACTION_RECORD),
                chargeback.matter().missingEvidence());

        // The seller disputes it and wins: nobody pays, the order is spared.
        chargeback.acted("03-04T09:00", "seller-represented").is("represented").hasNoClock();
        chargeback.acted("04-01T09:00", "bank-decided-for-seller").is("won");
        chargeback.means(Liability.NONE, MetricImpact.SPARED);

        // The buyer disputes a second time, with a clock of its own (CBK-3).
        chargeback.acted("04-10T09:00", "buyer-disputed-again").is("notified").isDue("POL-6", "04-17T09:00");
        chargeback.acted("04-12T09:00", "seller-represented");

        // This time the bank decides for the buyer, and reverses that in the end.
        chargeback.acted("05-01T09:00", "bank-decided-for-buyer").is("lost");
        chargeback.means(Liability.SELLER, MetricImpact.COUNTS);
        chargeback.acted("05-20T09:00", "bank-reversed").is("won").means(Liability.NONE, MetricImpact.SPARED);
    }

    @Test
    void a_chargeback_without_an_answer_lapses_when_the_time_is_over() {
        Playthrough chargeback = notified("fraud");
        assertEquals(
                "POL-6",
                chargeback.refused("03-09T09:00", "deadline-passed").rule().id());
        chargeback.acted("03-09T09:01", "deadline-passed").is("lapsed").means(Liability.SELLER, MetricImpact.COUNTS);
        chargeback.acted("03-20T09:00", "bank-reversed").is("won");
    }

    @Test
    void a_chargeback_is_accepted_by_a_full_refund_or_by_letting_it_stand() {
        Playthrough chargeback = notified("duplicate");
        assertEquals(
                List.of("the refund is less than the chargeback"),
                chargeback
                        .refused("03-03T09:00", "seller-refunded", amount("1.00 USD"))
                        .missing());
        chargeback.acted("03-03T09:00", "seller-refunded", amount("30.00 USD")).is("accepted");
        notified("duplicate").acted("03-03T09:00", "seller-accepted").is("accepted");
    }

    @Test
    void more_asked_by_amazon_starts_the_clock_anew() {
        Playthrough chargeback = notified("not-as-described").acted("03-04T09:00", "seller-represented");
        chargeback.acted("03-06T09:00", "amazon-asked").is("notified").isDue("POL-6", "03-13T09:00");
    }

    private static Playthrough notified(String reason) {
        return Playthrough.opened(
                Chargebacks.TYPE, "03-02T09:00", amount("30.00 USD").with(Particular.REASON, reason));
    }
}
