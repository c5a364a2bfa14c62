package org.recourse.domain.notice;

import com.google.common.collect.Sets;
import java.util.Set;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.rule.RuleId;

/** What belongs in the file of a warning: the proof against a wrong one (NTC-5), and the prevention tasks with their results (NTC-6). */
public enum NoticeEvidence implements EvidenceSlot {
    // spotless:off
    PROOF         ("proof that the warning is wrong, or that the matter is corrected",     "NTC-5"),
    RULE_REVIEW   ("prevention: the rules were read again and what follows was noted",     "NTC-6"),
    PRODUCT_CHECK ("prevention: the products were checked for the same fault",             "NTC-6");
    // spotless:on

    /** The tasks that stay open after the answer (NTC-6). */
    public static final Set<NoticeEvidence> PREVENTION = Sets.immutableEnumSet(RULE_REVIEW, PRODUCT_CHECK);

    private final String phrase;
    private final RuleId rule;

    NoticeEvidence(String phrase, String rule) {
        this.phrase = phrase;
        this.rule = RuleId.of(rule);
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public RuleId rule() {
        return rule;
    }

    @Override
    public boolean isWantedFor(Case matter) {
        boolean isWarning = NoticeKind.of(matter).map(NoticeKind::isWarning).orElse(true);
        return isWarning
                && matter.state() != NoticeState.CLOSED
                && (this != PROOF || matter.state() != NoticeState.ACCEPTED);
    }
}
