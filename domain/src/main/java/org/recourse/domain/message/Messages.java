package org.recourse.domain.message;

import java.util.List;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.rule.RuleId;

/** What all conversations with buyers have in common. */
public final class Messages {
    /** The type of a conversation with a buyer. */
    public static final CaseType TYPE = new CaseType(
            CaseKind.BUYER_MESSAGE,
            Lifecycle.of(
                    "buyer message",
                    RuleId.of("MSG-1"),
                    MessageState.class,
                    MessageTrigger.class,
                    MessageTransition.class,
                    List.of(MessageState.AWAITING_REPLY)),
            List.of(),
            List.of(),
            List.of());

    private Messages() {}
}
