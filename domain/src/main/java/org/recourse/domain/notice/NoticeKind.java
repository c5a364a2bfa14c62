package org.recourse.domain.notice;

import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Reason;

/** What a notice is about (NTC-1): an inquiry, or one of the warnings. */
public enum NoticeKind implements Reason {
    // spotless:off
    INQUIRY               ("seller support asks something"),
    POLICY                ("a warning about a policy"),
    LISTING               ("a warning about a listing"),
    INTELLECTUAL_PROPERTY ("a warning about intellectual property"),
    SAFETY                ("a warning about a product's safety"),
    PERFORMANCE           ("a warning about the account's performance"),
    WARNING               ("a warning about something else"),
    UNSORTED              ("a mail that nobody has sorted yet");
    // spotless:on

    private final String phrase;

    NoticeKind(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Finds out what a notice is about.
     *
     * @param matter the notice's case
     * @return what its notice says, else the reason with which it was opened, or empty if not known
     */
    public static Optional<NoticeKind> of(Case matter) {
        return matter.particulars()
                .get(Particular.NOTICE_KIND)
                .map(Kebab::of)
                .flatMap(matter.type()::reason)
                .or(matter::reason)
                .map(NoticeKind.class::cast);
    }

    /**
     * Tells whether it is a warning.
     *
     * @return false only for {@link #INQUIRY} and {@link #UNSORTED}
     */
    public boolean isWarning() {
        return this != INQUIRY && this != UNSORTED;
    }

    @Override
    public String phrase() {
        return phrase;
    }
}
