package org.recourse.domain.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.domain.text.Language;
import org.recourse.domain.text.LanguageGuess;
import org.recourse.domain.text.PhraseTable;
import org.recourse.domain.text.PhraseTable.Match;
import org.recourse.domain.text.Span;

/**
 * What a letter should have: thanks or an apology (RPL-2), numbers before choices (RPL-4), the reader's language (RPL-9). A line or two is no letter. The
 * words are in the table {@code manners.txt}.
 */
final class Manners implements Scrutiny {
    private static final int SHORTEST_LETTER = 60;
    private static final int SHORTEST_LETTER_OF_CHARACTERS = 120;
    private static final String KIND = "kind";
    private static final String CHOICE = "choice";
    private static final PhraseTable<String> TABLE =
            PhraseTable.read(Manners.class, "manners.txt", columns -> columns.get(0));
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s{0,4}[(（]?[1-3１-３][).:、．。）]");

    @Override
    public Stream<Found> look(Draft draft, Readings readings) {
        List<Match<String>> said = TABLE.find(readings.words());
        Optional<Language> language = LanguageGuess.of(readings.words());
        return Stream.of(kindness(readings, said, language), choices(draft, readings, said), language(draft, language))
                .flatMap(Optional::stream);
    }

    private static Optional<Found> kindness(Readings readings, List<Match<String>> said, Optional<Language> language) {
        boolean isWithoutBlanks =
                language.filter(Language::isWrittenWithoutBlanks).isPresent();
        boolean isLetter =
                readings.words().size() >= (isWithoutBlanks ? SHORTEST_LETTER_OF_CHARACTERS : SHORTEST_LETTER);
        boolean isKind = said.stream().anyMatch(match -> match.meaning().equals(KIND));
        return isLetter && language.isPresent() && !isKind
                ? Optional.of(new Found(Fault.NO_THANKS, new Span(0, 0)))
                : Optional.empty();
    }

    private static Optional<Found> choices(Draft draft, Readings readings, List<Match<String>> said) {
        return NUMBERED.matcher(draft.text()).find()
                ? Optional.empty()
                : said.stream()
                        .filter(match -> match.meaning().equals(CHOICE))
                        .findFirst()
                        .map(match -> new Found(
                                Fault.UNNUMBERED_CHOICE, readings.folded().origin(match.begin(), match.end())));
    }

    private static Optional<Found> language(Draft draft, Optional<Language> language) {
        return draft.language()
                .filter(wanted -> language.filter(is -> is != wanted).isPresent())
                .map(wanted -> new Found(Fault.OTHER_LANGUAGE, new Span(0, 0)));
    }
}
