package org.recourse.cli.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.policy.Force;
import org.recourse.domain.policy.PolicyEntry;

/** One value of a policy, written for people and programs. */
final class EntryText {
    static final List<String> COLUMNS =
            List.of("id", "subject", "value", "marketplace", "from", "until", "edition", "source", "seen", "force");

    private EntryText() {}

    static Fields fields(PolicyEntry entry) {
        return new Fields()
                .put("id", entry.id().rule().id())
                .put("subject", entry.id().subject())
                .put("value", entry.value())
                .put(
                        "marketplace",
                        Optional.ofNullable(entry.marketplaceOrNull()).map(Marketplace::salesChannel))
                .put("from", from(entry))
                .put("until", until(entry))
                .put("edition", entry.edition())
                .put("source", entry.source())
                .put("seen", entry.seen().toString())
                .put("force", Facts.kebab(entry.force()));
    }

    /** The first day, or empty if the value has held for as long as anybody knows. */
    static Optional<String> from(PolicyEntry entry) {
        return Optional.of(entry.from()).filter(LocalDate.EPOCH::isBefore).map(LocalDate::toString);
    }

    static Optional<String> until(PolicyEntry entry) {
        return Optional.ofNullable(entry.untilOrNull()).map(LocalDate::toString);
    }

    static String source(PolicyEntry entry) {
        String seen = "%s (seen %s)".formatted(entry.source(), entry.seen());
        return entry.force() == Force.ON_RECORD ? seen + ", on record only" : seen;
    }
}
