package org.recourse.application.recording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particulars;

/** Puts the digests of personal words into happenings, finds them there, and takes them out. */
public final class Wording {
    private Wording() {}

    static Happening with(Happening what, Particulars digests) {
        return changed(what, known -> known.or(digests));
    }

    static CaseEvent without(CaseEvent event) {
        Happening what = changed(event.what(), Wording::impersonal);
        return new CaseEvent(event.at(), event.recordedAt(), event.actor(), event.source(), what);
    }

    static Particulars impersonal(Particulars known) {
        Particulars kept = Particulars.NONE;
        for (var entry : known.values().entrySet()) {
            kept = entry.getKey().isPersonal() ? kept : kept.with(entry.getKey(), entry.getValue());
        }
        return kept;
    }

    /**
     * Lists the digests of personal words in a case's history.
     *
     * @param matter the case
     * @return the digests, in the order in which they were recorded
     */
    public static Set<String> digests(Case matter) {
        Set<String> digests = new LinkedHashSet<>();
        for (CaseEvent event : matter.log()) {
            changed(event.what(), known -> {
                digests.addAll(personal(known));
                return known;
            });
        }
        return digests;
    }

    private static List<String> personal(Particulars known) {
        return known.values().entrySet().stream()
                .filter(entry -> entry.getKey().isPersonal())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Happening changed(Happening what, UnaryOperator<Particulars> change) {
        if (what instanceof Happening.Opened opened) {
            return new Happening.Opened(opened.basis(), change.apply(opened.particulars()));
        }
        if (what instanceof Happening.Matched matched) {
            return new Happening.Matched(matched.state(), change.apply(matched.particulars()));
        }
        if (what instanceof Happening.Told told) {
            return new Happening.Told(told.state(), change.apply(told.particulars()));
        }
        if (what instanceof Happening.Noted noted) {
            return new Happening.Noted(change.apply(noted.particulars()));
        }
        if (what instanceof Happening.Contacted contacted) {
            return new Happening.Contacted(contacted.channel(), change.apply(contacted.particulars()));
        }
        if (what instanceof Happening.EvidenceAttached attached) {
            return new Happening.EvidenceAttached(
                    attached.slot(), attached.digest(), change.apply(attached.particulars()));
        }
        return what;
    }
}
