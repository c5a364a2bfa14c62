package org.recourse.domain.claim;

import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Arrivals;

/** Tells the lifecycle from its targets (ATZ-2 to ATZ-4, ATZ-15 to ATZ-18). */
class ClaimArrivalsTest {
    private static final String ARRIVALS = """
            filed           <- denied: buyer-appealed
            awaiting-seller <- filed: amazon-asked; responded: amazon-asked
            responded       <- awaiting-seller: seller-responded
            granted         <- filed: amazon-granted; awaiting-seller: amazon-granted, deadline-passed?; responded: amazon-granted
            denied          <- filed: amazon-denied; awaiting-seller: amazon-denied; responded: amazon-denied
            withdrawn       <- filed: buyer-withdrew; awaiting-seller: buyer-withdrew; responded: buyer-withdrew
            refunded        <- filed: seller-refunded?; awaiting-seller: seller-refunded?; responded: seller-refunded?
            appealed        <- granted: seller-appealed?
            appeal-won      <- appealed: appeal-granted
            appeal-lost     <- appealed: appeal-denied
            refused         <- filed: seller-refunded?; awaiting-seller: seller-refunded?, deadline-passed?; responded: seller-refunded?
            refused         <- granted: seller-appealed?
            """;

    @Test
    void what_leads_to_each_state_of_a_claim_is_what_the_table_says() {
        Arrivals.assertSame(ARRIVALS, Claims.TYPE.lifecycle());
    }
}
