package org.recourse.benchmarks.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTrigger;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.policy.Policies;

/**
 * The product: an immutable case that is folded from its events. Rows carry their rule, guards are conditions with a phrase, spans are looked
 * up among the policies' editions by date and marketplace, amounts are texts with a checked form, and a refusal says what is missing.
 */
final class DomainTeller implements Teller<Case> {
    private static final String SOURCE = "manual";

    private final Circumstances circumstances = Circumstances.of(Policies.standard());
    private final Case claim;
    private final List<Act> acts = new ArrayList<>();

    DomainTeller(Story story, int events) {
        claim = claim(events);
        story.triggers().forEach(trigger -> acts.add(act(trigger, Story.at(acts.size()))));
    }

    private static Act act(ClaimTrigger trigger, Instant at) {
        return trigger == ClaimTrigger.SELLER_REFUNDED ? new Act(trigger, at, money()) : Act.of(trigger, at);
    }

    private static Particulars money() {
        return Particulars.NONE.with(Particular.AMOUNT, Story.AMOUNT.toString());
    }

    /** The case as it is before the story: opened, the buyer called, and as many notes as make up the history. */
    private static Case claim(int events) {
        List<CaseEvent> log = new ArrayList<>();
        log.add(event(0, new Happening.Opened(Happening.Basis.STATED, money())));
        log.add(event(1, new Happening.Contacted(ContactChannel.PHONE, Particulars.NONE)));
        while (log.size() < events) {
            log.add(event(log.size(), new Happening.Noted(Particulars.NONE)));
        }
        CaseId id = CaseId.about(AccountId.MAIN, CaseKind.A_TO_Z_CLAIM, "the matter");
        return Case.of(Claims.TYPE, id, AccountId.MAIN, log);
    }

    private static CaseEvent event(int second, Happening what) {
        Instant at = Story.START.plusSeconds(second);
        return new CaseEvent(at, at, Actor.SELLER, SOURCE, what);
    }

    @Override
    public Case tell() {
        Case now = claim;
        for (Act act : acts) {
            now = after(now, act);
        }
        return now;
    }

    @Override
    public ClaimState end(Case told) {
        return (ClaimState) told.state();
    }

    private Case after(Case before, Act act) {
        Ruling ruling = before.act(act, circumstances, act.at(), SOURCE);
        return before.with(((Ruling.Accepted) ruling).event());
    }
}
