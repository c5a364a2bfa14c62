package org.recourse.domain.returns;

import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Arrivals;

/** Tells the lifecycle from its targets (RET-1 to RET-7). */
class ReturnArrivalsTest {
    private static final String ARRIVALS = """
            requested          <- negotiating: buyer-answered, buyer-insisted; partially-refunded: buyer-insisted; rejected: buyer-insisted
            negotiating        <- requested: seller-asked-reason, seller-offered
            authorised         <- requested: seller-authorised, amazon-authorised; negotiating: seller-authorised, amazon-authorised
            in-transit         <- authorised: buyer-shipped
            received           <- authorised: goods-arrived; in-transit: goods-arrived
            refunded           <- requested: seller-refunded?; negotiating: seller-refunded?
            refunded           <- authorised: seller-refunded, amazon-refunded; in-transit: seller-refunded, amazon-refunded
            refunded           <- received: seller-refunded, amazon-refunded
            partially-refunded <- requested: seller-refunded-part?; negotiating: seller-refunded-part?
            replaced           <- requested: seller-replaced; negotiating: seller-replaced; authorised: seller-replaced
            replaced           <- in-transit: seller-replaced; received: seller-replaced
            rejected           <- requested: seller-rejected?; negotiating: seller-rejected?; received: seller-rejected?
            safe-t-filed       <- refunded: safe-t-claimed?; replaced: safe-t-claimed?; safe-t-denied: safe-t-claimed?
            reimbursed         <- safe-t-filed: safe-t-granted
            safe-t-denied      <- safe-t-filed: safe-t-refused
            closed             <- requested: buyer-cancelled; negotiating: buyer-cancelled; authorised: buyer-cancelled, seller-closed
            closed             <- partially-refunded: seller-closed; rejected: seller-closed
            closed             <- refunded: goods-resold, goods-destroyed, goods-shipped-home, goods-handed-over, seller-closed
            closed             <- replaced: goods-resold, goods-destroyed, goods-shipped-home, goods-handed-over, seller-closed
            closed             <- reimbursed: goods-resold, goods-destroyed, goods-shipped-home, goods-handed-over, seller-closed
            closed             <- safe-t-denied: goods-resold, goods-destroyed, goods-shipped-home, goods-handed-over, seller-closed
            refused            <- requested: seller-refunded?, seller-refunded-part?, seller-rejected?
            refused            <- negotiating: seller-refunded?, seller-refunded-part?, seller-rejected?; received: seller-rejected?
            refused            <- refunded: safe-t-claimed?; replaced: safe-t-claimed?; safe-t-denied: safe-t-claimed?
            """;

    @Test
    void what_leads_to_each_state_of_a_return_is_what_the_table_says() {
        Arrivals.assertSame(ARRIVALS, Returns.TYPE.lifecycle());
    }
}
