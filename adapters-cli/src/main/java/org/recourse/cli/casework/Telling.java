package org.recourse.cli.casework;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recourse.cli.document.Fields;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;

/**
 * An event told in words: digests are replaced by the personal words they stand for, as far as those are still kept.
 *
 * @param event the event
 * @param words the personal words by the digest that stands for them
 */
public record Telling(CaseEvent event, Map<String, String> words) {
    private static final String PURGED = "(no longer kept)";

    /**
     * Names the event.
     *
     * @return the trigger of an act, else the sort of the event
     */
    public String name() {
        return event.what() instanceof Happening.Acted acted
                ? Kebab.of(acted.on().name())
                : Kebab.of(event.what().sort().name());
    }

    /** What the event says beside its time, actor and sort. */
    Fields details() {
        Fields details = new Fields();
        said().forEach((name, value) -> details.put(camel(name), value));
        return details;
    }

    /**
     * Says what the event says beside its time, actor and sort.
     *
     * @return the details with their names
     */
    public String sentence() {
        return sentence(name -> true);
    }

    /**
     * Says some of what the event says beside its time, actor and sort.
     *
     * @param told tells by the name of a detail whether it is told
     * @return the details with their names
     */
    public String sentence(Predicate<String> told) {
        return said().entrySet().stream()
                .filter(said -> told.test(said.getKey()))
                .map(said -> "%s: %s".formatted(said.getKey(), said.getValue()))
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> said() {
        Map<String, String> fields = new LinkedHashMap<>(EventText.of(event));
        fields.keySet().removeAll(List.of("at", "recordedAt", "actor", "event", "on", "basis"));
        if (!isBesideAnother()) {
            fields.remove("source");
        }
        fields.replaceAll(this::said);
        return fields;
    }

    /** What one source adds to what another has told is told with its source. */
    private boolean isBesideAnother() {
        boolean isImplied =
                event.what() instanceof Happening.Opened opened && opened.basis() == Happening.Basis.INFERRED;
        return isImplied || event.what().sort() == Happening.Sort.MATCHED;
    }

    private String said(String name, String value) {
        return switch (meaning(name)) {
            case BUYER, SUBJECT, TEXT -> words.getOrDefault(value, PURGED);
            case REASON, LIABILITY, METRIC_IMPACT, NOTICE_KIND, SEVERITY, DOUBT -> Kebab.of(value);
            case ORDER,
                    REFERENCE,
                    AMOUNT,
                    RATING,
                    ASIN,
                    SKU,
                    CARRIER,
                    TRACKING,
                    IN_POLICY,
                    MARKETPLACE,
                    CHANNEL,
                    PROMISE,
                    BROKEN_RULES,
                    AUTHENTICATION -> value;
        };
    }

    private static Particular meaning(String name) {
        return Arrays.stream(Particular.values())
                .filter(particular -> Kebab.of(particular.name()).equals(name))
                .findFirst()
                .orElse(Particular.REFERENCE);
    }

    private static String camel(String kebab) {
        String[] parts = kebab.split("-", -1);
        return parts[0]
                + Arrays.stream(parts)
                        .skip(1)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }
}
