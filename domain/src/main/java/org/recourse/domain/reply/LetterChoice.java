package org.recourse.domain.reply;

import static java.util.Map.entry;
import static org.recourse.domain.reply.StandardTemplate.APPEAL;
import static org.recourse.domain.reply.StandardTemplate.CHARGEBACK_ENQUIRY;
import static org.recourse.domain.reply.StandardTemplate.CHARGEBACK_REPRESENTMENT;
import static org.recourse.domain.reply.StandardTemplate.CLAIM_ANSWER;
import static org.recourse.domain.reply.StandardTemplate.CONTACT_ATTEMPTS;
import static org.recourse.domain.reply.StandardTemplate.DELIVERED_TO_AMAZON;
import static org.recourse.domain.reply.StandardTemplate.FEEDBACK_ANSWER;
import static org.recourse.domain.reply.StandardTemplate.FEEDBACK_REMOVAL_REQUEST;
import static org.recourse.domain.reply.StandardTemplate.IMPROPER_USE;
import static org.recourse.domain.reply.StandardTemplate.LATE_ANSWER;
import static org.recourse.domain.reply.StandardTemplate.MISUNDERSTANDING;
import static org.recourse.domain.reply.StandardTemplate.NO_RETURN;
import static org.recourse.domain.reply.StandardTemplate.PARTIAL_REFUND_OFFER;
import static org.recourse.domain.reply.StandardTemplate.PAYMENT_ALREADY_MADE;
import static org.recourse.domain.reply.StandardTemplate.PRESALE_ANSWER;
import static org.recourse.domain.reply.StandardTemplate.REFUND_CONFIRMED;
import static org.recourse.domain.reply.StandardTemplate.REFUND_OR_RESHIP;
import static org.recourse.domain.reply.StandardTemplate.REIMBURSEMENT_CLAIM;
import static org.recourse.domain.reply.StandardTemplate.REMEDY_FOLLOW_UP;
import static org.recourse.domain.reply.StandardTemplate.RETURN_AUTHORISED;
import static org.recourse.domain.reply.StandardTemplate.RETURN_REASON_QUESTION;
import static org.recourse.domain.reply.StandardTemplate.SELLER_SUPPORT_ANSWER;
import static org.recourse.domain.reply.StandardTemplate.SIZE_STATED;
import static org.recourse.domain.reply.StandardTemplate.WITHDRAWAL_STEPS;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.recourse.domain.playbook.Action;
import org.recourse.domain.playbook.Advice;

/** Which letter carries out which advice; advice that is no letter has none. */
public final class LetterChoice {
    // spotless:off
    private static final Map<Action, StandardTemplate> LETTERS = Maps.immutableEnumMap(ImmutableMap.ofEntries(
        entry(Action.OFFER_REFUND_OR_RESHIP, REFUND_OR_RESHIP),
        entry(Action.OFFER_REMEDY,           PARTIAL_REFUND_OFFER),
        entry(Action.EXPLAIN_TO_BUYER,       MISUNDERSTANDING),
        entry(Action.REFUND,                 REFUND_CONFIRMED),
        entry(Action.ASK_IF_SOLVED,          REMEDY_FOLLOW_UP),
        entry(Action.ASK_WITHDRAWAL,         WITHDRAWAL_STEPS),
        entry(Action.ANSWER_AMAZON,          CLAIM_ANSWER),
        entry(Action.ANSWER_WITH_DELIVERY,   DELIVERED_TO_AMAZON),
        entry(Action.ANSWER_WITH_LISTING,    SIZE_STATED),
        entry(Action.ANSWER_IMPROPER_USE,    IMPROPER_USE),
        entry(Action.ANSWER_NO_RETURN,       NO_RETURN),
        entry(Action.ANSWER_WITH_ATTEMPTS,   CONTACT_ATTEMPTS),
        entry(Action.ANSWER_ALREADY_PAID,    CLAIM_ANSWER),
        entry(Action.ANSWER_SETTLED,         CLAIM_ANSWER),
        entry(Action.ANSWER_WITH_REMEDY,     CLAIM_ANSWER),
        entry(Action.ANSWER_FRAUD,           CLAIM_ANSWER),
        entry(Action.ASK_ABOUT_DISPUTE,      CHARGEBACK_ENQUIRY),
        entry(Action.REPRESENT,              CHARGEBACK_REPRESENTMENT),
        entry(Action.REPLY_LATE,             LATE_ANSWER),
        entry(Action.KEEP_PROMISE,           LATE_ANSWER),
        entry(Action.ANSWER_QUESTION,        PRESALE_ANSWER),
        entry(Action.ASK_RETURN_REASON,      RETURN_REASON_QUESTION),
        entry(Action.OFFER_CHEAPER_REMEDY,   PARTIAL_REFUND_OFFER),
        entry(Action.AUTHORISE_RETURN,       RETURN_AUTHORISED),
        entry(Action.CLAIM_REIMBURSEMENT,    REIMBURSEMENT_CLAIM),
        entry(Action.TELL_OF_PAYMENT,        PAYMENT_ALREADY_MADE),
        entry(Action.ASK_REMOVAL,            FEEDBACK_REMOVAL_REQUEST),
        entry(Action.ANSWER_FEEDBACK,        FEEDBACK_ANSWER),
        entry(Action.ANSWER_NOTICE,          SELLER_SUPPORT_ANSWER),
        entry(Action.EXPLAIN_TO_AMAZON,      SELLER_SUPPORT_ANSWER),
        entry(Action.APPEAL,                 APPEAL)));
    // spotless:on

    private LetterChoice() {}

    /**
     * Returns the letter that carries out an advice.
     *
     * @param advice the advice
     * @return the template, or empty if the advice is no letter
     */
    public static Optional<StandardTemplate> of(Advice advice) {
        return Optional.ofNullable(LETTERS.get(advice.action()));
    }
}
