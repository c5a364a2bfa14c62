package org.recourse.domain.reply;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what is wrong with a reply before it is sent (RPL-2 to RPL-11), however it is disguised. Of a text that is much too long
 * only the beginning is looked at, and that is said.
 *
 * <p>Immutable and thread-safe if the finder is.
 */
public final class ReplyCheck {
    /** More than twice what a message may hold. */
    static final int MOST_LOOKED_AT = 5000;

    private static final int LONGEST_EXCERPT = 80;

    private final List<Scrutiny> scrutinies;

    /**
     * Builds a check.
     *
     * @param finder finds e-mail addresses, phone numbers and links in their usual form
     */
    public ReplyCheck(ContactFinder finder) {
        this.scrutinies = ImmutableList.of(
                new Contacts(finder),
                new ForbiddenPhrases(),
                (draft, readings) -> Signs.markup(readings),
                (draft, readings) -> Signs.emoji(readings),
                (draft, readings) -> Signs.placeholders(readings),
                Form::look,
                new Manners());
    }

    /**
     * Checks a draft.
     *
     * @param draft the draft
     * @return what was found, in the order of the text
     */
    public List<Finding> check(Draft draft) {
        Readings readings = Readings.of(beginning(draft.text(), MOST_LOOKED_AT));
        List<Found> found = new ArrayList<>();
        scrutinies.stream()
                .flatMap(scrutiny -> scrutiny.look(draft, readings))
                .filter(each -> found.stream().noneMatch(each::isSameAs))
                .forEach(found::add);
        return found.stream()
                .flatMap(each -> finding(each, draft))
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.span().from())
                        .thenComparing(Finding::fault))
                .toList();
    }

    private static Stream<Finding> finding(Found found, Draft draft) {
        return found
                .fault()
                .severity(draft.audience())
                .map(severity -> new Finding(
                        found.fault(),
                        severity,
                        found.span(),
                        excerpt(found.span().of(draft.text()))))
                .stream();
    }

    private static String excerpt(String text) {
        String beginning = beginning(text, LONGEST_EXCERPT);
        return beginning.equals(text) ? text : beginning + '…';
    }

    private static String beginning(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
