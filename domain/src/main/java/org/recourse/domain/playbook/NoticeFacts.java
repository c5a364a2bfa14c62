package org.recourse.domain.playbook;

import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.feedback.RemovalGround;
import org.recourse.domain.notice.NoticeEvidence;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.notice.NoticeSeverity;

/** Facts about notices and feedback: what Amazon says, and what Amazon would do. */
final class NoticeFacts {
    private NoticeFacts() {}

    static Truth isInquiry(Matter matter) {
        return Truth.of(notice(matter).flatMap(NoticeKind::of).map(kind -> !kind.isWarning()));
    }

    static Truth isUnsorted(Matter matter) {
        return Truth.of(notice(matter).flatMap(NoticeKind::of).map(NoticeKind.UNSORTED::equals));
    }

    static Truth rulesReviewed(Matter matter) {
        return Truth.of(matter.about().evidence().contains(NoticeEvidence.RULE_REVIEW));
    }

    static Truth productChecked(Matter matter) {
        return Truth.of(matter.about().evidence().contains(NoticeEvidence.PRODUCT_CHECK));
    }

    static Truth isSevere(Matter matter) {
        return Truth.of(notice(matter).flatMap(NoticeSeverity::of).map(NoticeSeverity.SEVERE::equals));
    }

    private static Optional<Case> notice(Matter matter) {
        return Optional.of(matter.about()).filter(about -> about.kind() == CaseKind.AMAZON_NOTICE);
    }

    static Truth removalGround(Matter matter) {
        boolean isFeedback = matter.about().kind() == CaseKind.SELLER_FEEDBACK;
        return isFeedback
                ? Truth.of(matter.about().reason().map(ground -> ground != RemovalGround.OTHER))
                : Truth.UNKNOWN;
    }
}
