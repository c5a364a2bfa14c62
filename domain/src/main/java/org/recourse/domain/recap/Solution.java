package org.recourse.domain.recap;

import static java.util.Map.entry;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.money.Money;
import org.recourse.domain.notice.NoticeState;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Payment;
import org.recourse.domain.returns.ReturnState;

/** How a matter was solved, as far as it was (KNO-2). */
public enum Solution {
    /** It is not solved yet. */
    OPEN("open"),
    /** Words were enough. */
    WORDS("words"),
    /** The buyer got another one. */
    REPLACED("replaced"),
    /** The buyer kept the goods for a part of the price. */
    PART_REFUNDED("part refunded"),
    /** The buyer got the money back. */
    REFUNDED("refunded"),
    /** It was refused, or decided for the seller. */
    WON("won"),
    /** It was decided against the seller. */
    LOST("lost");

    // spotless:off
    private static final Map<CaseState, Solution> BY_STATE = Map.ofEntries(
        entry(ClaimState.GRANTED,             LOST),
        entry(ClaimState.DENIED,              WON),
        entry(ClaimState.WITHDRAWN,           WORDS),
        entry(ClaimState.REFUNDED,            REFUNDED),
        entry(ClaimState.APPEAL_WON,          WON),
        entry(ClaimState.APPEAL_LOST,         LOST),
        entry(ChargebackState.ACCEPTED,       REFUNDED),
        entry(ChargebackState.LAPSED,         LOST),
        entry(ChargebackState.WON,            WON),
        entry(ChargebackState.LOST,           LOST),
        entry(MessageState.RESOLVED,          WORDS),
        entry(MessageState.NO_REPLY_NEEDED,   WORDS),
        entry(ReturnState.REFUNDED,           REFUNDED),
        entry(ReturnState.PARTIALLY_REFUNDED, PART_REFUNDED),
        entry(ReturnState.REPLACED,           REPLACED),
        entry(ReturnState.REJECTED,           WON),
        entry(ReturnState.REIMBURSED,         REFUNDED),
        entry(ReturnState.SAFE_T_DENIED,      REFUNDED),
        entry(FeedbackState.REMOVED,          WON),
        entry(FeedbackState.STRUCK,           WON),
        entry(FeedbackState.REVISED_BY_BUYER, WORDS),
        entry(FeedbackState.REMOVAL_DECLINED, LOST),
        entry(FeedbackState.STANDS,           LOST),
        entry(NoticeState.CLOSED,             WORDS));
    // spotless:on

    private final String words;

    Solution(String words) {
        this.words = words;
    }

    /**
     * Says how a case was solved.
     *
     * @param matter the case
     * @param payments what went back to the buyer of its order
     * @param order its order, or empty if none is known
     * @return the solution; {@link #OPEN} as long as the case is; a case that words closed after a payment was solved by the payment
     */
    public static Solution of(Case matter, List<Payment> payments, Optional<Order> order) {
        Solution solution = of(matter);
        Optional<Payment> payment = payments.stream()
                .filter(made -> made.made() && !made.at().isBefore(matter.openedAt()))
                .findFirst();
        return solution == WORDS ? payment.map(made -> paid(made, order)).orElse(WORDS) : solution;
    }

    private static Solution paid(Payment payment, Optional<Order> order) {
        Optional<Money> total = order.flatMap(Order::sale).flatMap(Sale::total);
        boolean isPart = payment.amount()
                .flatMap(amount -> total.filter(whole -> whole.currency().equals(amount.currency()))
                        .map(whole -> !amount.covers(whole)))
                .orElse(false);
        return isPart ? PART_REFUNDED : REFUNDED;
    }

    /** Says how a case was solved, as its own history tells. */
    static Solution of(Case matter) {
        return matter.isClosed() ? settled(Lists.reverse(matter.history())) : OPEN;
    }

    /** What became of the goods after the money, which closes a return for good, is no solution of its own. */
    private static Solution settled(List<Entry> latestFirst) {
        return latestFirst.stream()
                .flatMap(entry -> Stream.ofNullable(BY_STATE.get(entry.state())))
                .findFirst()
                .orElse(WORDS);
    }

    /**
     * Returns the solution in a word or two.
     *
     * @return such as {@code part refunded}
     */
    public String words() {
        return words;
    }
}
