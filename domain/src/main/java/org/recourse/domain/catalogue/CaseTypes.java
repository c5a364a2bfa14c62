package org.recourse.domain.catalogue;

import java.util.Arrays;
import java.util.List;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.chargeback.Chargebacks;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.feedback.Feedbacks;
import org.recourse.domain.message.Messages;
import org.recourse.domain.notice.Notices;
import org.recourse.domain.returns.Returns;

/** The types of all kinds of case. */
public final class CaseTypes {
    private CaseTypes() {}

    /**
     * Returns the type of a kind.
     *
     * @param kind the kind
     * @return what its cases have in common
     */
    public static CaseType of(CaseKind kind) {
        return switch (kind) {
            case A_TO_Z_CLAIM -> Claims.TYPE;
            case CHARGEBACK -> Chargebacks.TYPE;
            case BUYER_MESSAGE -> Messages.TYPE;
            case RETURN -> Returns.TYPE;
            case SELLER_FEEDBACK -> Feedbacks.TYPE;
            case AMAZON_NOTICE -> Notices.TYPE;
        };
    }

    /**
     * Lists the types.
     *
     * @return one for each kind, in the kinds' order
     */
    public static List<CaseType> all() {
        return Arrays.stream(CaseKind.values()).map(CaseTypes::of).toList();
    }
}
