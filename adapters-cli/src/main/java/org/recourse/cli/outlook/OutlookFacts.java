package org.recourse.cli.outlook;

import org.recourse.cli.document.Fields;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.Measurement;

/** What is foreseen, as fields of a document. */
final class OutlookFacts {
    private OutlookFacts() {}

    static Fields day(Forecast.Day day) {
        return new Fields().put("date", day.date().toString()).putAll(measured(day.measured()));
    }

    static Fields measured(Measurement measured) {
        return new Fields()
                .put("rate", Facts.rate(measured.rate()))
                .put("status", Facts.kebab(measured.status()))
                .put("headroom", measured.headroom())
                .put("ordersToRecover", Facts.number(measured.ordersToRecover()));
    }
}
