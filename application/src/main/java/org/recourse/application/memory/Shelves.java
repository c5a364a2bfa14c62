package org.recourse.application.memory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.snapshot.Figure;

/** All that lies on a desk in memory. */
record Shelves(
        Shelf<Long, Recorded> trail,
        Shelf<CaseId, Case> cases,
        Shelf<OrderId, Set<CaseId>> casesOfOrders,
        Shelf<CaseName, Set<CaseId>> casesByName,
        Shelf<OrderId, Order> orders,
        Shelf<OrderId, Standing> standings,
        Shelf<RefundKey, Refund> refunds,
        Shelf<FeedbackKey, List<FeedbackChange>> feedbackChanges,
        Shelf<Figure, Figure> figures,
        Shelf<CaseId, Envelope> envelopes) {

    static Shelves empty() {
        return new Shelves(
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty(),
                Shelf.empty());
    }

    Shelves draft() {
        return new Shelves(
                trail.draft(),
                cases.draft(),
                casesOfOrders.draft(),
                casesByName.draft(),
                orders.draft(),
                standings.draft(),
                refunds.draft(),
                feedbackChanges.draft(),
                figures.draft(),
                envelopes.draft());
    }

    void close() {
        Stream.of(
                        trail,
                        cases,
                        casesOfOrders,
                        casesByName,
                        orders,
                        standings,
                        refunds,
                        feedbackChanges,
                        figures,
                        envelopes)
                .forEach(Shelf::close);
    }
}
