package org.recourse.domain.chargeback;

import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Arrivals;

/** Tells the lifecycle from its targets (CBK-2, CBK-3). */
class ChargebackArrivalsTest {
    private static final String ARRIVALS = """
            notified    <- represented: amazon-asked; won: buyer-disputed-again
            represented <- notified: seller-represented
            accepted    <- notified: seller-accepted, seller-refunded?; represented: seller-accepted, seller-refunded?
            lapsed      <- notified: deadline-passed?
            won         <- notified: bank-decided-for-seller; represented: bank-decided-for-seller; lost: bank-reversed; lapsed: bank-reversed
            lost        <- notified: bank-decided-for-buyer; represented: bank-decided-for-buyer
            refused     <- notified: seller-refunded?, deadline-passed?; represented: seller-refunded?
            """;

    @Test
    void what_leads_to_each_state_of_a_chargeback_is_what_the_table_says() {
        Arrivals.assertSame(ARRIVALS, Chargebacks.TYPE.lifecycle());
    }
}
