package org.recourse.amazon.mail;

import static java.util.Locale.ROOT;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the server that received a mail found of its authenticity (PRV-4): the header {@code Authentication-Results} that was added last,
 * since those below it may be the sender's own.
 *
 * @param results what was found by each method
 */
record Authenticity(List<Result> results) {
    static final Authenticity UNKNOWN = new Authenticity(List.of());

    private static final Splitter METHODS = Splitter.on(';').trimResults();
    private static final Pattern RESULT = Pattern.compile("^(dkim|dmarc|spf)=([a-z]{1,20})\\b");
    private static final Pattern DOMAIN =
            Pattern.compile("\\b(?:header\\.(?:d|i|from)|smtp\\.mailfrom)=\"?([^\\s;\"]{1,255})");
    private static final String RELAY = "amazonses.com";

    /** Copies the results. */
    Authenticity {
        results = List.copyOf(results);
    }

    /**
     * What one method found.
     *
     * @param method dkim, dmarc or spf
     * @param verdict such as pass, fail or none
     * @param domainOrNull for whom, or null if that is not said
     */
    record Result(String method, String verdict, @Nullable String domainOrNull) {
        boolean isAmazons() {
            return verdict.equals("pass") && (domainOrNull == null || isAmazons(domainOrNull));
        }

        private static boolean isAmazons(String domain) {
            return AmazonAddress.site(domain).isPresent() || domain.endsWith(RELAY);
        }

        @Override
        public String toString() {
            return method + "=" + verdict + (domainOrNull == null ? "" : " (" + domainOrNull + ")");
        }
    }

    static Authenticity parse(String header) {
        List<Result> results = new ArrayList<>();
        for (String part : METHODS.split(header.toLowerCase(ROOT))) {
            Matcher result = RESULT.matcher(part);
            if (result.find()) {
                results.add(new Result(result.group(1), result.group(2), domain(part)));
            }
        }
        return new Authenticity(results);
    }

    private static @Nullable String domain(String part) {
        Matcher domain = DOMAIN.matcher(part);
        return domain.find() ? domain.group(1).substring(domain.group(1).lastIndexOf('@') + 1) : null;
    }

    /** Tells whether nothing that the server looked at shows that the mail comes from Amazon, or something shows that it does not. */
    boolean isForged() {
        boolean isRefused = results.stream()
                .anyMatch(result ->
                        result.method().equals("dmarc") && result.verdict().equals("fail"));
        return isRefused || (!results.isEmpty() && results.stream().noneMatch(Result::isAmazons));
    }

    /** Returns the words to keep, such as {@code dkim=pass (amazon.de), dmarc=pass}, or empty if nothing was found. */
    Optional<String> words() {
        return Optional.of(results.stream().map(Result::toString).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }
}
