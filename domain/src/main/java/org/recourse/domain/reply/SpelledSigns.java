package org.recourse.domain.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.domain.text.TracedText;

/** Reads {@code john (at) example dot com} as {@code john@example.com}, in every language that the product speaks. */
final class SpelledSigns {
    private static final String OPEN = "[\\s(\\[{<【「\"'*_-]{0,4}";
    private static final String CLOSE = "[\\s)\\]}>】」\"'*_-]{0,4}";
    private static final String DOT = "(?:" + OPEN
            + "(?:(?<![a-z0-9])(?:dot|punkt|point|punto)(?![a-z0-9])|ドット|てん|[点點])" + CLOSE
            + "|\\.|\\s\\.\\s|[(\\[{]\\s?\\.\\s?[)\\]}])";
    private static final String AT = "(?:" + OPEN
            + "(?:(?<![a-z0-9])(?:at|arroba|chiocciola|arobase|arobas|klammeraffe|affenschwanz)(?![a-z0-9])|アットマーク|アット|艾特|小老鼠|@)"
            + CLOSE + "|\\s?[(\\[{]\\s?a\\s?[)\\]}]\\s?)";
    private static final String DASH =
            OPEN + "(?<![a-z0-9])(?:dash|hyphen|bindestrich|minus|tiret|guion|trattino)(?![a-z0-9])" + CLOSE;
    private static final String PART = "[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?";
    private static final String LABEL = PART + "(?:" + DASH + PART + "){0,3}";
    private static final String BRACKETED_DOT = "\\s?[(\\[{]\\s?(?:dot|punkt|point|punto|ドット|[点點.])\\s?[)\\]}]\\s?";
    private static final String LOCAL = "[a-z0-9](?:[a-z0-9._+-]{0,60}[a-z0-9])?";

    private static final Pattern ADDRESS = Pattern.compile("(?<![a-z0-9])(" + LOCAL + "(?:" + DOT + LABEL + "){0,2})("
            + AT + ")(" + LABEL + "(?:" + DOT + LABEL + "){0,2})(" + DOT + ")(" + Domains.ANY + ")(?![a-z0-9])");
    private static final Pattern SITE = Pattern.compile("(?<![a-z0-9@.])(" + LABEL + "(?:" + DOT + LABEL + "){0,2})("
            + DOT + ")(" + Domains.UNMISTAKABLE + ")(?![a-z0-9])");
    private static final Pattern WWW = Pattern.compile("(?<![a-z0-9])(www|weh weh weh|uve doble uve doble uve doble)("
            + DOT + ")(" + LABEL + "(?:" + DOT + LABEL + "){0,2})(" + DOT + ")(" + Domains.ANY + ")(?![a-z0-9])");
    private static final Pattern BRACKETED_SITE =
            Pattern.compile("(?<![a-z0-9@.])(" + PART + ")(" + BRACKETED_DOT + ")(" + Domains.ANY + ")(?![a-z0-9])");
    private static final Pattern DASHES = Pattern.compile(DASH);
    private static final Pattern DOTS = Pattern.compile(DOT);
    private static final Pattern ATS = Pattern.compile(AT);
    private static final Pattern SIGNS = Pattern.compile(DASH + "|" + DOT);

    private SpelledSigns() {}

    static TracedText read(TracedText text) {
        return replaced(replaced(replaced(replaced(text, ADDRESS), WWW), SITE), BRACKETED_SITE);
    }

    private static TracedText replaced(TracedText text, Pattern pattern) {
        TracedText.Builder read = TracedText.builder();
        Matcher found = pattern.matcher(text.text());
        int at = 0;
        while (found.find()) {
            read.add(text, at, found.start());
            for (int group = 1; group <= found.groupCount(); group++) {
                add(read, text, found.start(group), found.end(group));
            }
            at = found.end();
        }
        return read.add(text, at, text.text().length()).build();
    }

    /** Adds a group: a sign as the sign, labels with the dots and dashes between them. */
    private static void add(TracedText.Builder read, TracedText text, int begin, int end) {
        String group = text.text().substring(begin, end);
        if (DOTS.matcher(group).matches()) {
            read.add(".", text, begin, end);
        } else if (ATS.matcher(group).matches()) {
            read.add("@", text, begin, end);
        } else if (group.contains("weh") || group.contains("uve")) {
            read.add("www", text, begin, end);
        } else {
            addLabels(read, text, begin, end);
        }
    }

    private static void addLabels(TracedText.Builder read, TracedText text, int begin, int end) {
        Matcher signs = SIGNS.matcher(text.text()).region(begin, end).useTransparentBounds(true);
        int at = begin;
        while (signs.find()) {
            String sign = DASHES.matcher(signs.group()).matches() ? "-" : ".";
            read.add(text, at, signs.start()).add(sign, text, signs.start(), signs.end());
            at = signs.end();
        }
        read.add(text, at, end);
    }
}
