package org.recourse.domain.notice;

import org.junit.jupiter.api.Test;
import org.recourse.domain.lifecycle.Arrivals;

/** Tells the lifecycle from its targets (NTC-1 to NTC-6). */
class NoticeArrivalsTest {
    private static final String ARRIVALS = """
            triaged       <- received: triaged-minor, triaged-severe; triaged: triaged-minor, triaged-severe
            corrected     <- triaged: seller-corrected?; sales-stopped: seller-corrected; rejected: seller-corrected
            sales-stopped <- received: seller-stopped-sales; triaged: seller-stopped-sales; rejected: seller-stopped-sales
            answered      <- received: seller-answered?; triaged: seller-answered?; sales-stopped: seller-answered
            answered      <- corrected: seller-answered; rejected: seller-answered
            appealed      <- triaged: seller-appealed?; sales-stopped: seller-appealed?; rejected: seller-appealed?
            accepted      <- corrected: amazon-accepted; answered: amazon-accepted; appealed: amazon-accepted
            rejected      <- corrected: amazon-rejected; answered: amazon-rejected; appealed: amazon-rejected
            closed        <- received: seller-sorted?
            closed        <- received: amazon-withdrew; triaged: amazon-withdrew; sales-stopped: amazon-withdrew; corrected: amazon-withdrew
            closed        <- answered: amazon-withdrew; appealed: amazon-withdrew
            closed        <- corrected: seller-closed?; rejected: seller-closed; accepted: seller-closed?
            refused       <- received: seller-answered?, seller-sorted?; triaged: seller-corrected?, seller-answered?, seller-appealed?
            refused       <- sales-stopped: seller-appealed?; corrected: seller-closed?; rejected: seller-appealed?; accepted: seller-closed?
            """;

    @Test
    void what_leads_to_each_state_of_a_notice_is_what_the_table_says() {
        Arrivals.assertSame(ARRIVALS, Notices.TYPE.lifecycle());
    }
}
