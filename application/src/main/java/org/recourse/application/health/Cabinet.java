package org.recourse.application.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;

/** What the cases themselves, beside the tallies of orders, say of an account's health, within one transaction. */
final class Cabinet {
    private static final List<CaseKind> DEFECTS =
            List.of(CaseKind.A_TO_Z_CLAIM, CaseKind.CHARGEBACK, CaseKind.SELLER_FEEDBACK);

    private final Records records;
    private final AccountId account;
    private final Policies policies;

    Cabinet(Records records, AccountId account, Policies policies) {
        this.records = records;
        this.account = account;
        this.policies = policies;
    }

    ContactResponse contacts(Instant asOf) {
        return ContactResponse.of(cases(CaseKind.BUYER_MESSAGE), policies, asOf);
    }

    List<StrayDefect> strays(Instant asOf) {
        return strays(MetricDefinitions.orderDefectRate(policies, Optional.empty(), asOf));
    }

    List<StrayDefect> strays(MetricDefinition metric) {
        List<Case> defects =
                DEFECTS.stream().flatMap(kind -> cases(kind).stream()).toList();
        return StrayDefect.among(defects, this::isSold, metric);
    }

    private boolean isSold(OrderId order) {
        return records.orders().find(account, order).flatMap(Order::sale).isPresent();
    }

    private List<Case> cases(CaseKind kind) {
        List<Case> cases = new ArrayList<>();
        records.cases().each(account, new Selection(kind, false), cases::add);
        return cases;
    }
}
