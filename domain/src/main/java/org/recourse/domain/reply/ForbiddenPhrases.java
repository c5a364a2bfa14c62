package org.recourse.domain.reply;

import java.util.List;
import java.util.stream.Stream;
import org.recourse.domain.text.PhraseTable;
import org.recourse.domain.text.TracedText;
import org.recourse.domain.text.Word;

/** What a reply must not say (RPL-3, RPL-5, RPL-6, RPL-7, RPL-11): the table {@code phrases.txt}. */
final class ForbiddenPhrases implements Scrutiny {
    private static final PhraseTable<Fault> TABLE =
            PhraseTable.read(ForbiddenPhrases.class, "phrases.txt", ForbiddenPhrases::fault);

    private static Fault fault(List<String> columns) {
        Fault fault = Fault.find(columns.get(1))
                .orElseThrow(() -> new IllegalArgumentException("no fault: " + columns.get(1)));
        if (!fault.rule().id().equals(columns.get(0))) {
            throw new IllegalArgumentException("%s is of %s".formatted(fault.kebab(), fault.rule()));
        }
        return fault;
    }

    @Override
    public Stream<Found> look(Draft draft, Readings readings) {
        Stream<Found> plain = find(readings.folded(), readings.words());
        boolean isDisguised =
                !readings.unmasked().text().equals(readings.folded().text());
        return isDisguised
                ? Stream.concat(
                        plain,
                        find(readings.unmasked(), Word.of(readings.unmasked().text())))
                : plain;
    }

    private static Stream<Found> find(TracedText text, List<Word> words) {
        return TABLE.find(words).stream()
                .map(match -> new Found(match.meaning(), text.origin(match.begin(), match.end())));
    }
}
