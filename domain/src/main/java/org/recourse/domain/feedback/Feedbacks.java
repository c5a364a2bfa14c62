package org.recourse.domain.feedback;

import java.util.List;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.rule.RuleId;

/** What all feedbacks have in common. */
public final class Feedbacks {
    /** The type of a feedback. */
    public static final CaseType TYPE = new CaseType(
            CaseKind.SELLER_FEEDBACK,
            Lifecycle.of(
                    "seller feedback",
                    RuleId.of("FBK-1"),
                    FeedbackState.class,
                    FeedbackTrigger.class,
                    FeedbackTransition.class,
                    List.of(FeedbackState.RECEIVED)),
            List.of(RemovalGround.values()),
            List.of(),
            List.of());

    private Feedbacks() {}
}
