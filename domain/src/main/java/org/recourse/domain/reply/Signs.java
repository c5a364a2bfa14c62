package org.recourse.domain.reply;

import static java.lang.Character.UnicodeBlock.EMOTICONS;
import static java.lang.Character.UnicodeBlock.MISCELLANEOUS_SYMBOLS;
import static java.lang.Character.UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS;
import static java.lang.Character.UnicodeBlock.SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS;
import static java.lang.Character.UnicodeBlock.SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A;
import static java.lang.Character.UnicodeBlock.TRANSPORT_AND_MAP_SYMBOLS;

import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeBlock;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recourse.domain.text.Span;
import org.recourse.domain.text.TracedText;

/** Characters that a reply must not hold: markup (RPL-5), emoji (RPL-7), placeholders that nobody filled (RPL-10). */
final class Signs {
    /** Guava's, which may be asked for the block of a character that is in none. */
    private static final ImmutableSet<UnicodeBlock> PICTURES = ImmutableSet.of(
            EMOTICONS,
            MISCELLANEOUS_SYMBOLS,
            MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS,
            SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS,
            SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A,
            TRANSPORT_AND_MAP_SYMBOLS,
            UnicodeBlock.ENCLOSED_ALPHANUMERIC_SUPPLEMENT);

    private static final Pattern UNFILLED = Pattern.compile(
            "\\{\\{[^{}]{0,60}\\}\\}|\\[\\[[^\\[\\]]{0,60}\\]\\]|\\$\\{[^{}]{0,60}\\}|%[A-Z][A-Z_]{2,30}%|\\[(?:[A-Z][A-Z _-]{2,30})\\]|_{4,40}|\\bX{3,10}\\b|\\bTODO\\b");

    private Signs() {}

    static Stream<Found> markup(Readings readings) {
        TracedText folded = readings.folded();
        return Markup.find(folded).stream()
                .map(markup -> new Found(Fault.MARKUP, folded.origin(markup.start(), markup.end())));
    }

    static Stream<Found> emoji(Readings readings) {
        int[] codePoints = readings.written().text().codePoints().toArray();
        return IntStream.range(0, codePoints.length)
                .filter(at -> isEmoji(codePoints[at]))
                .mapToObj(at -> new Found(Fault.EMOJI, new Span(at, at + 1)));
    }

    private static boolean isEmoji(int codePoint) {
        return codePoint >= 0x2600 && PICTURES.contains(UnicodeBlock.of(codePoint));
    }

    static Stream<Found> placeholders(Readings readings) {
        TracedText written = readings.written();
        return UNFILLED.matcher(written.text())
                .results()
                .map(found -> new Found(Fault.UNFILLED, written.origin(found.start(), found.end())));
    }
}
