package org.recourse.cli.report;

import java.time.Instant;
import java.util.List;
import org.recourse.application.casework.DrawUpWorklist;
import org.recourse.application.casework.Worklist;
import org.recourse.application.health.ForecastDefects;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.health.RetraceDefects;
import org.recourse.application.prevention.FindOrdersAtRisk;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.OrderVolume;
import org.recourse.domain.prevention.OrderAtRisk;

/**
 * What the page of an account is made of.
 *
 * @param account the account
 * @param now the time of asking
 * @param health its health
 * @param past the Order Defect Rate of the days before
 * @param ahead the coming days if as much is sold as until now
 * @param worklist what there is to do
 * @param risks the orders that may become a case
 */
record Report(
        AccountId account,
        Instant now,
        MeasureHealth.Answer health,
        List<Measurement> past,
        ForecastDefects.Answer ahead,
        Worklist worklist,
        List<OrderAtRisk> risks) {
    private static final int DAYS = 60;

    static Report of(AccountId account, Instant now, Wiring wiring) {
        return new Report(
                account,
                now,
                wiring.measureHealth().measure(MeasureHealth.Request.of(account, now)),
                wiring.retraceDefects().retrace(new RetraceDefects.Request(account, now, DAYS, null)),
                wiring.forecastDefects()
                        .forecast(new ForecastDefects.Request(account, now, DAYS, OrderVolume.FLAT, null, null)),
                wiring.drawUpWorklist().draw(new DrawUpWorklist.Request(account, now, null, false, 0)),
                wiring.findOrdersAtRisk().find(new FindOrdersAtRisk.Request(account, now)));
    }
}
