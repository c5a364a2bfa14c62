package org.recourse.domain.notice;

import java.util.List;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.rule.RuleId;

/** What all notices from Amazon have in common. */
public final class Notices {
    /** The type of a notice. */
    public static final CaseType TYPE = new CaseType(
            CaseKind.AMAZON_NOTICE,
            Lifecycle.of(
                    "Amazon notice",
                    RuleId.of("NTC-2"),
                    NoticeState.class,
                    NoticeTrigger.class,
                    NoticeTransition.class,
                    List.of(NoticeState.RECEIVED)),
            List.of(NoticeKind.values()),
            List.of(NoticeEvidence.values()),
            List.of());

    private Notices() {}
}
