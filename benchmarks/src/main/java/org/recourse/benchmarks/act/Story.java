package org.recourse.benchmarks.act;

import static org.recourse.domain.claim.ClaimTrigger.AMAZON_ASKED;
import static org.recourse.domain.claim.ClaimTrigger.AMAZON_DENIED;
import static org.recourse.domain.claim.ClaimTrigger.AMAZON_GRANTED;
import static org.recourse.domain.claim.ClaimTrigger.APPEAL_GRANTED;
import static org.recourse.domain.claim.ClaimTrigger.BUYER_APPEALED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_APPEALED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_REFUNDED;
import static org.recourse.domain.claim.ClaimTrigger.SELLER_RESPONDED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTrigger;
import org.recourse.domain.money.Money;

/**
 * What happens to a claim over 30.00 USD with some evidence, an hour after the other: every happening is legal.
 *
 * @param triggers what happens
 * @param end the state that it leads to
 */
record Story(List<ClaimTrigger> triggers, ClaimState end) {
    /** When the claim came up. */
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** The time between two happenings. */
    static final Duration PAUSE = Duration.ofHours(1);

    /** The money at stake, and what is refunded. */
    static final Money AMOUNT = Money.of("30.00", "USD");

    /** Denied, taken up again, granted after all, appealed and won: the appeal has a guard on time and evidence. */
    static final Story OF_AN_APPEAL = new Story(
            List.of(
                    AMAZON_ASKED,
                    SELLER_RESPONDED,
                    AMAZON_ASKED,
                    SELLER_RESPONDED,
                    AMAZON_DENIED,
                    BUYER_APPEALED,
                    AMAZON_ASKED,
                    AMAZON_GRANTED,
                    SELLER_APPEALED,
                    APPEAL_GRANTED),
            ClaimState.APPEAL_WON);

    /** Answered, asked again, refunded: the refund has a guard on the amount. */
    static final Story OF_A_REFUND =
            new Story(List.of(AMAZON_ASKED, SELLER_RESPONDED, AMAZON_ASKED, SELLER_REFUNDED), ClaimState.REFUNDED);

    /** The happenings of both stories. */
    static final int ACTIONS = 14;

    /** Returns when a happening takes place. */
    static Instant at(int number) {
        return START.plus(PAUSE.multipliedBy(number + 1L));
    }
}
