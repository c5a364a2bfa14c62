package org.recourse.domain.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.domain.casework.Playthrough.amount;
import static org.recourse.domain.casework.Playthrough.time;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Playthrough;
import org.recourse.domain.lifecycle.Refusal;

/** An A-to-z claim from the filing to the appeal's end (ATZ-2, ATZ-3, ATZ-12 to ATZ-18). */
class ClaimStoryTest {
    private static final Particulars NOT_RECEIVED =
            amount("30.00 USD").with(Particular.ORDER, "111-1111111-1111111").with(Particular.REASON, "not-received");

    @Test
    void a_claim_is_lost_and_won_back_and_still_counts() {
        // The buyer files a claim. Amazon looks at it by itself: nobody asks the seller anything, no clock runs.
        Playthrough claim = Playthrough.opened(Claims.TYPE, "03-02T09:00", NOT_RECEIVED);
        claim.is("filed").hasNoClock().means(Liability.NONE, MetricImpact.PENDING);

        // Amazon asks: 72 hours to answer (POL-1), 48 to reach the buyer on more than one channel (POL-2).
        claim.acted("03-02T10:00", "amazon-asked").is("awaiting-seller").isDue("POL-1", "03-05T10:00");
        assertEquals(List.of("POL-1", "POL-2"), rules(claim));
        claim.contacted("03-02T12:00", ContactChannel.MESSAGE);
        assertEquals(List.of("POL-1", "POL-2"), rules(claim));
        claim.contacted("03-02T15:00", ContactChannel.PHONE);
        assertEquals(List.of("POL-1"), rules(claim));

        // The attempts are evidence now (ATZ-12); the delivery has still to be proven (ATZ-5).
        assertEquals(
                List.of(ClaimEvidence.CORRESPONDENCE),
                List.copyOf(claim.matter().evidence()));
        assertEquals(
                List.of(ClaimEvidence.DELIVERY_PROOF, ClaimEvidence.SIGNATURE),
                claim.matter().missingEvidence());

        // A part of the money does not settle a claim (ATZ-17).
        Refusal refusal = claim.refused("03-03T09:00", "seller-refunded", amount("10.00 USD"));
        assertEquals("ATZ-17", refusal.rule().id());
        assertEquals(List.of("the refund is less than the claim"), refusal.missing());

        // The seller answers, Amazon grants all the same: the seller pays and the order counts.
        claim.acted("03-03T10:00", "seller-responded").is("responded").hasNoClock();
        claim.acted("03-08T08:00", "amazon-granted").is("granted").means(Liability.SELLER, MetricImpact.COUNTS);
        assertTrue(claim.matter().isClosed());

        // Thirty days to appeal (POL-3), with the contact attempts as proof (ATZ-13).
        assertEquals(time("04-07T08:00"), claim.window().map(Deadline::due).orElseThrow());
        claim.acted("03-20T08:00", "seller-appealed").is("appealed");
        assertFalse(claim.matter().isClosed());

        // Amazon pays, and yet the order goes on counting: money and metric are two axes (ATZ-15).
        Particulars decision =
                Particulars.NONE.with(Particular.LIABILITY, "AMAZON").with(Particular.METRIC_IMPACT, "COUNTS");
        claim.acted("03-25T08:00", "appeal-granted", decision).is("appeal-won");
        claim.means(Liability.AMAZON, MetricImpact.COUNTS);
    }

    @Test
    void a_claim_without_an_answer_is_granted_when_the_time_is_over() {
        Playthrough claim =
                Playthrough.opened(Claims.TYPE, "03-02T09:00", NOT_RECEIVED).acted("03-02T09:00", "amazon-asked");
        assertEquals(
                "ATZ-4", claim.refused("03-05T09:00", "deadline-passed").rule().id());
        claim.acted("03-05T09:01", "deadline-passed").is("granted").means(Liability.SELLER, MetricImpact.COUNTS);
    }

    @Test
    void an_appeal_needs_evidence_and_an_open_window() {
        Playthrough claim =
                Playthrough.opened(Claims.TYPE, "03-02T09:00", NOT_RECEIVED).reported("03-08T08:00", "granted");
        assertEquals(
                "ATZ-15", claim.refused("03-09T08:00", "seller-appealed").rule().id());
        claim.attached("03-09T09:00", "delivery-proof");
        assertEquals(
                "POL-3", claim.refused("04-07T08:01", "seller-appealed").rule().id());
        claim.acted("04-07T08:00", "seller-appealed").is("appealed");
    }

    @Test
    void a_denied_claim_that_the_buyer_appeals_is_pending_again() {
        Playthrough claim =
                Playthrough.opened(Claims.TYPE, "03-02T09:00", NOT_RECEIVED).acted("03-03T09:00", "amazon-denied");
        claim.is("denied").means(Liability.NONE, MetricImpact.SPARED);
        claim.acted("03-04T09:00", "buyer-appealed").is("filed").means(Liability.NONE, MetricImpact.PENDING);
    }

    @Test
    void a_claim_that_amazon_funds_costs_nothing_and_does_not_count() {
        Playthrough claim = Playthrough.opened(Claims.TYPE, "03-02T09:00", NOT_RECEIVED);
        claim.acted("03-03T09:00", "amazon-granted", Particulars.NONE.with(Particular.LIABILITY, "AMAZON"));
        claim.is("granted").means(Liability.AMAZON, MetricImpact.SPARED);
    }

    private static List<String> rules(Playthrough claim) {
        return claim.deadlines().stream().map(deadline -> deadline.rule().id()).toList();
    }
}
