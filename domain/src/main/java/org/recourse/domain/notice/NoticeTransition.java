package org.recourse.domain.notice;

import static org.recourse.domain.notice.NoticeState.ACCEPTED;
import static org.recourse.domain.notice.NoticeState.ANSWERED;
import static org.recourse.domain.notice.NoticeState.APPEALED;
import static org.recourse.domain.notice.NoticeState.CLOSED;
import static org.recourse.domain.notice.NoticeState.CORRECTED;
import static org.recourse.domain.notice.NoticeState.RECEIVED;
import static org.recourse.domain.notice.NoticeState.REJECTED;
import static org.recourse.domain.notice.NoticeState.SALES_STOPPED;
import static org.recourse.domain.notice.NoticeState.TRIAGED;
import static org.recourse.domain.notice.NoticeTrigger.AMAZON_ACCEPTED;
import static org.recourse.domain.notice.NoticeTrigger.AMAZON_REJECTED;
import static org.recourse.domain.notice.NoticeTrigger.AMAZON_WITHDREW;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_ANSWERED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_APPEALED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_CLOSED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_CORRECTED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_SORTED;
import static org.recourse.domain.notice.NoticeTrigger.SELLER_STOPPED_SALES;
import static org.recourse.domain.notice.NoticeTrigger.TRIAGED_MINOR;
import static org.recourse.domain.notice.NoticeTrigger.TRIAGED_SEVERE;

import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.lifecycle.Condition;
import org.recourse.domain.lifecycle.Guard;
import org.recourse.domain.lifecycle.Row;
import org.recourse.domain.lifecycle.Transition;
import org.recourse.domain.rule.RuleId;

/** The lifecycle of a notice, row by row. A row that leads to {@code REFUSED} says why not. */
public enum NoticeTransition implements Transition<Attempt> {
    // spotless:off
    //                    from           on                    when                            to             rule
    TRIAGE_MINOR        (RECEIVED,      TRIAGED_MINOR,        Is.ALWAYS,                      TRIAGED,       "NTC-2"),
    TRIAGE_SEVERE       (RECEIVED,      TRIAGED_SEVERE,       Is.ALWAYS,                      TRIAGED,       "NTC-2"),
    STOP_AT_ONCE        (RECEIVED,      SELLER_STOPPED_SALES, Is.ALWAYS,                      SALES_STOPPED, "NTC-3"),
    ANSWER_INQUIRY      (RECEIVED,      SELLER_ANSWERED,      Is.AN_INQUIRY,                  ANSWERED,      "NTC-1"),
    ANSWER_UNTRIAGED    (RECEIVED,      SELLER_ANSWERED,      Is.NO_INQUIRY,                  Is.REFUSED,    "NTC-2"),
    SORT                (RECEIVED,      SELLER_SORTED,        Is.UNSORTED,                    CLOSED,        "PRV-4"),
    SORT_SORTED         (RECEIVED,      SELLER_SORTED,        Is.SORTED,                      Is.REFUSED,    "NTC-2"),
    WITHDRAW            (RECEIVED,      AMAZON_WITHDREW,      Is.ALWAYS,                      CLOSED,        "NTC-2"),

    JUDGE_MINOR         (TRIAGED,       TRIAGED_MINOR,        Is.ALWAYS,                      TRIAGED,       "NTC-2"),
    JUDGE_SEVERE        (TRIAGED,       TRIAGED_SEVERE,       Is.ALWAYS,                      TRIAGED,       "NTC-2"),
    CORRECT             (TRIAGED,       SELLER_CORRECTED,     Is.MINOR,                       CORRECTED,     "NTC-3"),
    CORRECT_SELLING     (TRIAGED,       SELLER_CORRECTED,     Is.SEVERE,                      Is.REFUSED,    "NTC-3"),
    STOP                (TRIAGED,       SELLER_STOPPED_SALES, Is.ALWAYS,                      SALES_STOPPED, "NTC-3"),
    ANSWER              (TRIAGED,       SELLER_ANSWERED,      Is.MINOR,                       ANSWERED,      "NTC-2"),
    ANSWER_SELLING      (TRIAGED,       SELLER_ANSWERED,      Is.SEVERE,                      Is.REFUSED,    "NTC-3"),
    APPEAL              (TRIAGED,       SELLER_APPEALED,      Is.MINOR.and(Is.WITH_PROOF),    APPEALED,      "NTC-5"),
    APPEAL_BARE         (TRIAGED,       SELLER_APPEALED,      Is.MINOR.and(Is.WITHOUT_PROOF), Is.REFUSED,    "NTC-5"),
    APPEAL_SELLING      (TRIAGED,       SELLER_APPEALED,      Is.SEVERE,                      Is.REFUSED,    "NTC-3"),
    WITHDRAW_TRIAGED    (TRIAGED,       AMAZON_WITHDREW,      Is.ALWAYS,                      CLOSED,        "NTC-2"),

    CORRECT_STOPPED     (SALES_STOPPED, SELLER_CORRECTED,     Is.ALWAYS,                      CORRECTED,     "NTC-3"),
    ANSWER_STOPPED      (SALES_STOPPED, SELLER_ANSWERED,      Is.ALWAYS,                      ANSWERED,      "NTC-3"),
    APPEAL_STOPPED      (SALES_STOPPED, SELLER_APPEALED,      Is.WITH_PROOF,                  APPEALED,      "NTC-5"),
    APPEAL_STOPPED_BARE (SALES_STOPPED, SELLER_APPEALED,      Is.WITHOUT_PROOF,               Is.REFUSED,    "NTC-5"),
    WITHDRAW_STOPPED    (SALES_STOPPED, AMAZON_WITHDREW,      Is.ALWAYS,                      CLOSED,        "NTC-2"),

    ANSWER_CORRECTED    (CORRECTED,     SELLER_ANSWERED,      Is.ALWAYS,                      ANSWERED,      "NTC-3"),
    ACCEPT_CORRECTED    (CORRECTED,     AMAZON_ACCEPTED,      Is.ALWAYS,                      ACCEPTED,      "NTC-2"),
    REJECT_CORRECTED    (CORRECTED,     AMAZON_REJECTED,      Is.ALWAYS,                      REJECTED,      "NTC-2"),
    WITHDRAW_CORRECTED  (CORRECTED,     AMAZON_WITHDREW,      Is.ALWAYS,                      CLOSED,        "NTC-2"),
    CLOSE_CORRECTED     (CORRECTED,     SELLER_CLOSED,        Is.MINOR,                       CLOSED,        "NTC-3"),
    CLOSE_UNEXPLAINED   (CORRECTED,     SELLER_CLOSED,        Is.SEVERE,                      Is.REFUSED,    "NTC-3"),

    ACCEPT              (ANSWERED,      AMAZON_ACCEPTED,      Is.ALWAYS,                      ACCEPTED,      "NTC-2"),
    REJECT              (ANSWERED,      AMAZON_REJECTED,      Is.ALWAYS,                      REJECTED,      "NTC-2"),
    WITHDRAW_ANSWERED   (ANSWERED,      AMAZON_WITHDREW,      Is.ALWAYS,                      CLOSED,        "NTC-2"),
    ACCEPT_APPEAL       (APPEALED,      AMAZON_ACCEPTED,      Is.ALWAYS,                      ACCEPTED,      "NTC-5"),
    REJECT_APPEAL       (APPEALED,      AMAZON_REJECTED,      Is.ALWAYS,                      REJECTED,      "NTC-5"),
    WITHDRAW_APPEALED   (APPEALED,      AMAZON_WITHDREW,      Is.ALWAYS,                      CLOSED,        "NTC-5"),

    CORRECT_AGAIN       (REJECTED,      SELLER_CORRECTED,     Is.ALWAYS,                      CORRECTED,     "NTC-3"),
    STOP_AFTER_ALL      (REJECTED,      SELLER_STOPPED_SALES, Is.ALWAYS,                      SALES_STOPPED, "NTC-3"),
    ANSWER_AGAIN        (REJECTED,      SELLER_ANSWERED,      Is.ALWAYS,                      ANSWERED,      "NTC-2"),
    APPEAL_AGAIN        (REJECTED,      SELLER_APPEALED,      Is.WITH_PROOF,                  APPEALED,      "NTC-5"),
    APPEAL_AGAIN_BARE   (REJECTED,      SELLER_APPEALED,      Is.WITHOUT_PROOF,               Is.REFUSED,    "NTC-5"),
    GIVE_UP             (REJECTED,      SELLER_CLOSED,        Is.ALWAYS,                      CLOSED,        "NTC-2"),

    CLOSE               (ACCEPTED,      SELLER_CLOSED,        Is.PREVENTED,                   CLOSED,        "NTC-6"),
    CLOSE_UNPREVENTED   (ACCEPTED,      SELLER_CLOSED,        Is.NOT_PREVENTED,               Is.REFUSED,    "NTC-6");
    // spotless:on

    /** The words of the table's columns {@code when} and {@code to}. */
    private static final class Is {
        static final @Nullable NoticeState REFUSED = null;
        static final Guard<Attempt> ALWAYS = Guard.always();
        private static final Condition<Attempt> INQUIRY = new Condition<>(
                "it is an inquiry",
                "it is not an inquiry, so it is triaged first",
                attempt -> NoticeKind.of(attempt.matter())
                        .filter(kind -> !kind.isWarning())
                        .isPresent());
        private static final Condition<Attempt> LOOSE = new Condition<>(
                "it is a mail that nobody has sorted yet",
                "it is not a mail to be sorted",
                attempt -> NoticeKind.of(attempt.matter())
                        .filter(NoticeKind.UNSORTED::equals)
                        .isPresent());
        private static final Condition<Attempt> GRAVE = new Condition<>(
                "the matter is severe, which needs the sales stopped first",
                "the matter is minor",
                attempt -> NoticeSeverity.of(attempt.matter())
                        .filter(NoticeSeverity.SEVERE::equals)
                        .isPresent());
        private static final Condition<Attempt> PROOF = new Condition<>(
                "proof is attached",
                "no proof that the warning is wrong is attached",
                attempt -> attempt.matter().evidence().contains(NoticeEvidence.PROOF));
        private static final Condition<Attempt> PREVENTION = new Condition<>(
                "the prevention tasks are done",
                "a prevention task is still open",
                attempt -> attempt.matter().missingEvidence().stream().noneMatch(NoticeEvidence.PREVENTION::contains));
        static final Guard<Attempt> AN_INQUIRY = Guard.when(INQUIRY);
        static final Guard<Attempt> NO_INQUIRY = Guard.unless(INQUIRY);
        static final Guard<Attempt> UNSORTED = Guard.when(LOOSE);
        static final Guard<Attempt> SORTED = Guard.unless(LOOSE);
        static final Guard<Attempt> SEVERE = Guard.when(GRAVE);
        static final Guard<Attempt> MINOR = Guard.unless(GRAVE);
        static final Guard<Attempt> WITH_PROOF = Guard.when(PROOF);
        static final Guard<Attempt> WITHOUT_PROOF = Guard.unless(PROOF);
        static final Guard<Attempt> PREVENTED = Guard.when(PREVENTION);
        static final Guard<Attempt> NOT_PREVENTED = Guard.unless(PREVENTION);
    }

    private final Row<Attempt> row;

    NoticeTransition(NoticeState from, NoticeTrigger on, Guard<Attempt> when, @Nullable NoticeState to, String rule) {
        this.row = new Row<>(from, on, when, to, RuleId.of(rule));
    }

    @Override
    public Row<Attempt> row() {
        return row;
    }
}
