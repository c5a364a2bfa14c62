package org.recourse.amazon.mail;

import static java.util.Locale.ROOT;

import com.google.common.base.Joiner;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server that received a mail found of its authenticity (PRV-4): the header {@code Authentication-Results} that was added last,
 * since those below it may be the sender's own.
 *
 * @param results what was found by each method: dkim, dmarc, spf
 */
record Authenticity(Map<String, String> results) {
    static final Authenticity UNKNOWN = new Authenticity(Map.of());

    private static final Pattern RESULT = Pattern.compile("\\b(dkim|dmarc|spf)=([a-z]{1,20})\\b");
    private static final String PASS = "pass";
    private static final String FAIL = "fail";

    /** Copies the results. */
    Authenticity {
        results = new TreeMap<>(results);
    }

    static Authenticity parse(String header) {
        Map<String, String> results = new TreeMap<>();
        Matcher found = RESULT.matcher(header.toLowerCase(ROOT));
        while (found.find()) {
            results.merge(found.group(1), found.group(2), (first, second) -> first.equals(PASS) ? first : second);
        }
        return new Authenticity(results);
    }

    /** Tells whether the mail does not come from whom it names. */
    boolean isForged() {
        boolean anyPass = results.containsValue(PASS);
        return FAIL.equals(results.get("dmarc")) || (results.containsValue(FAIL) && !anyPass);
    }

    /** Returns the words to keep, such as {@code dkim=pass, dmarc=pass, spf=pass}, or empty if nothing was found. */
    Optional<String> words() {
        return Optional.of(Joiner.on(", ").withKeyValueSeparator("=").join(results))
                .filter(words -> !words.isEmpty());
    }
}
