package org.recourse.domain.reply;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.domain.order.Marketplace;

/** Names of sites in a folded text, without anything before them that says so. */
final class Domains {
    /** Endings that are no word of a sentence. */
    private static final String UNMISTAKABLE =
            "(?:com|net|org|info|biz|shop|store|online|site|xyz|io|app|co\\.uk|co\\.jp|com\\.cn|jp|cn|eu)";

    /** All endings that are looked for. */
    private static final String ANY =
            "(?:" + UNMISTAKABLE + "|de|fr|es|it|uk|us|nl|pl|se|at|ch|be|ie|tr|br|mx|au|in|ca|ru|me|club|top)";

    private static final String LABELS = "(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\\.){1,4}";
    private static final Pattern SITE =
            Pattern.compile("(?<![\\w@.-])" + LABELS + UNMISTAKABLE + "(?![\\w-]|\\.[a-z])");

    /** Endings that may be the first word of the next sentence count only where no such word can be. */
    private static final Pattern SITE_OF_COUNTRY =
            Pattern.compile("(?<![\\w@.-])(?:[a-z0-9]+(?:-[a-z0-9]+){1,5}|[a-z]*[0-9][a-z0-9]*|[a-z0-9]{3,40}(?=\\."
                    + ANY + "(?:/|[\\s.!?)]*$)))\\." + ANY + "(?![\\w-]|\\.[a-z])");

    private static final List<String> AMAZON = Stream.concat(
                    Stream.of("amazon.cn"),
                    Arrays.stream(Marketplace.values())
                            .map(marketplace -> Ascii.toLowerCase(marketplace.salesChannel())))
            .toList();

    private static final Pattern UNMISTAKABLE_ENDING = Pattern.compile(UNMISTAKABLE);
    private static final Pattern ENDING = Pattern.compile(ANY);

    private Domains() {}

    static boolean isUnmistakable(String label) {
        return UNMISTAKABLE_ENDING.matcher(label).matches();
    }

    static boolean isEnding(String label) {
        return ENDING.matcher(label).matches();
    }

    static Stream<MatchResult> find(String text) {
        return Stream.concat(
                SITE.matcher(text).results(), SITE_OF_COUNTRY.matcher(text).results());
    }

    /** Tells whether an address in the web or of mail is one of Amazon's own. */
    static boolean isAmazons(String address) {
        String host = host(Ascii.toLowerCase(address));
        return AMAZON.stream().anyMatch(site -> host.equals(site) || host.endsWith('.' + site));
    }

    private static String host(String address) {
        String behindScheme = address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
        int end = (int) behindScheme
                .chars()
                .takeWhile(c -> c != '/' && c != '?' && c != '#')
                .count();
        String authority = behindScheme.substring(0, end);
        String named = authority.substring(authority.lastIndexOf('@') + 1);
        return named.contains(":") ? named.substring(0, named.indexOf(':')) : named;
    }
}
