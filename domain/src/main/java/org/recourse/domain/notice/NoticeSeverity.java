package org.recourse.domain.notice;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.Happening.Acted;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;

/** How grave the matter of a notice is (NTC-3). */
public enum NoticeSeverity {
    /** Such as incomplete or inaccurate listing data: it is corrected at once. */
    MINOR(NoticeTrigger.TRIAGED_MINOR),
    /** Such as infringement, fraud or danger: the sale is stopped first. */
    SEVERE(NoticeTrigger.TRIAGED_SEVERE);

    private final NoticeTrigger triage;

    NoticeSeverity(NoticeTrigger triage) {
        this.triage = triage;
    }

    /**
     * Finds out how grave a notice is.
     *
     * @param matter the notice's case
     * @return what the seller judged last, else what was known when it came, or empty if neither is known
     */
    public static Optional<NoticeSeverity> of(Case matter) {
        return Lists.reverse(matter.history()).stream()
                .flatMap(entry -> judged(entry).stream())
                .findFirst()
                .or(() -> matter.particulars().get(Particular.SEVERITY).flatMap(NoticeSeverity::find));
    }

    private static Optional<NoticeSeverity> judged(Entry entry) {
        return Arrays.stream(values())
                .filter(severity -> entry.effective()
                        && entry.event().what() instanceof Acted acted
                        && acted.on() == severity.triage)
                .findFirst();
    }

    /**
     * Finds a severity by its name or kebab form, in any case.
     *
     * @param text such as {@code minor}
     * @return the severity, or empty if there is none of that name
     */
    public static Optional<NoticeSeverity> find(String text) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equals(Kebab.toConstant(text)))
                .findFirst();
    }
}
