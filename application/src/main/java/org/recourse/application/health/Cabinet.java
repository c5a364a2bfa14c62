package org.recourse.application.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Messages;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.MetricDefinition;
import org.recourse.domain.health.MetricDefinitions;
import org.recourse.domain.health.StrayDefect;
import org.recourse.domain.health.Window;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;

/** What the cases themselves, beside the tallies of orders, say of an account's health, within one transaction. */
final class Cabinet {
    private static final List<CaseKind> DEFECTS =
            List.of(CaseKind.A_TO_Z_CLAIM, CaseKind.CHARGEBACK, CaseKind.SELLER_FEEDBACK);

    /** How messages are kept ready is told by the standard policies: where a user's own would have it otherwise, it is told anew. */
    private static final Set<PolicyId> BEARING_ON_MESSAGES = Set.of(PolicyId.MESSAGE_ANSWER, PolicyId.METRIC_ZONE);

    private final Records records;
    private final AccountId account;
    private final Policies policies;

    Cabinet(Records records, AccountId account, Policies policies) {
        this.records = records;
        this.account = account;
        this.policies = policies;
    }

    ContactResponse contacts(Instant asOf) {
        return policies.areStandard(BEARING_ON_MESSAGES)
                ? kept(asOf)
                : ContactResponse.of(conversations(), policies, asOf);
    }

    private ContactResponse kept(Instant asOf) {
        Messages messages = records.messages();
        Window window = ContactResponse.window(policies, asOf);
        List<BuyerMessage> late = new ArrayList<>();
        List<BuyerMessage> unsettled = new ArrayList<>();
        messages.eachNotInTime(account, window.from(), window.to(), late::add);
        messages.eachUnsettled(
                account, ContactResponse.firstOpenDay(policies, asOf), window.to(), asOf, unsettled::add);
        return ContactResponse.of(messages.tally(account, window.from(), window.to()), late, unsettled, policies, asOf);
    }

    private List<Case> conversations() {
        List<Case> cases = new ArrayList<>();
        records.cases().each(account, new Selection(CaseKind.BUYER_MESSAGE, false), cases::add);
        return cases;
    }

    List<StrayDefect> strays(Instant asOf) {
        return strays(MetricDefinitions.orderDefectRate(policies, Optional.empty(), asOf));
    }

    List<StrayDefect> strays(MetricDefinition metric) {
        List<Case> strays = new ArrayList<>();
        DEFECTS.forEach(kind -> records.eachStray(account, kind, strays::add));
        return StrayDefect.among(strays, metric);
    }
}
