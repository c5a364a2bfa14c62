package org.recourse.domain.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what each of them stands for. The time that it takes to look for all of them grows with the text's length alone.
 *
 * <p>Immutable and thread-safe if what the phrases stand for is.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
    private static final Splitter COLUMNS = Splitter.on(" | ").trimResults();
    private static final Splitter DEFINITION = Splitter.on('=').limit(2).trimResults();
    private static final String NAMED = "$";
    private static final Pattern NAME = Pattern.compile("\\$[\\p{L}\\p{N}-]+");
    private static final int LANGUAGE = 1;
    private static final int LONGEST_BEGINNING = 32;

    private final ImmutableListMultimap<String, Row<T>> byStart;

    private PhraseTable(ImmutableListMultimap<String, Row<T>> byStart) {
        this.byStart = byStart;
    }

    private record Row<T>(Language language, String written, Phrase phrase, T meaning) {}

    /**
     * A phrase that was found.
     *
     * @param meaning what it stands for
     * @param language the language it is of
     * @param phrase the phrase as it stands in the table
     * @param begin its first character in the folded text
     * @param end behind its last one
     * @param <T> what a phrase stands for
     */
    public record Match<T>(T meaning, Language language, String phrase, int begin, int end) {}

    /**
     * Reads a table. A line has columns with {@code " | "} between them: what it stands for, the language's code, more of what it stands for
     * if need be, and last the phrase. A line {@code $NAME = (a|b|c)} gives a list of words a name, by which phrases below call it. Empty lines and those that begin with {@code #} are passed over.
     *
     * @param lines the lines
     * @param meaning turns the columns but language and phrase into what they stand for
     * @param <T> what a phrase stands for
     * @return the table
     * @throws IllegalArgumentException when a line is not of that form; its message names the line
     */
    public static <T> PhraseTable<T> parse(List<String> lines, Function<List<String>, T> meaning) {
        ImmutableListMultimap.Builder<String, Row<T>> rows = ImmutableListMultimap.builder();
        Map<String, String> lists = new HashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.startsWith(NAMED)) {
                List<String> named = DEFINITION.splitToList(line);
                checkArgument(named.size() == 2, "line %s: expected $NAME = (WORDS)", number);
                lists.put(named.get(0), named.get(1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                Row<T> row = row(number, spelledOut(line, lists), meaning);
                row.phrase.starts().distinct().forEach(start -> rows.put(start, row));
            }
        }
        return new PhraseTable<>(rows.build());
    }

    /**
     * Makes a table of phrases in no particular language.
     *
     * @param meanings what phrases stand for
     * @param phrases tells the phrases of each
     * @param <T> what a phrase stands for
     * @return the table
     * @throws IllegalArgumentException when a phrase is none
     */
    public static <T> PhraseTable<T> of(List<T> meanings, Function<T, List<String>> phrases) {
        ImmutableListMultimap.Builder<String, Row<T>> rows = ImmutableListMultimap.builder();
        meanings.forEach(meaning -> phrases.apply(meaning).forEach(written -> {
            Row<T> row = new Row<>(Language.ENGLISH, written, Phrase.parse(written, Language.ENGLISH), meaning);
            row.phrase.starts().distinct().forEach(start -> rows.put(start, row));
        }));
        return new PhraseTable<>(rows.build());
    }

    /**
     * Checks that a text is a phrase.
     *
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException when it is none
     */
    public static String checked(String text) {
        Phrase.parse(text, Language.ENGLISH);
        return text;
    }

    private static String spelledOut(String line, Map<String, String> lists) {
        return NAME.matcher(line).replaceAll(name -> {
            @Nullable String list = lists.get(name.group());
            checkArgument(list != null, "no list of words is called %s", name.group());
            return Matcher.quoteReplacement(list);
        });
    }

    private static <T> Row<T> row(int number, String line, Function<List<String>, T> meaning) {
        try {
            return row(COLUMNS.splitToList(line), meaning);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line %s: %s".formatted(number, e.getMessage()), e);
        }
    }

    private static <T> Row<T> row(List<String> columns, Function<List<String>, T> meaning) {
        checkArgument(columns.size() > LANGUAGE + 1, "found %s columns, expected at least three", columns.size());
        Language language = Language.find(columns.get(LANGUAGE))
                .orElseThrow(() -> new IllegalArgumentException("no language: " + columns.get(LANGUAGE)));
        List<String> said = new ArrayList<>(columns);
        String written = said.remove(said.size() - 1);
        said.remove(LANGUAGE);
        return new Row<>(language, written, Phrase.parse(written, language), meaning.apply(said));
    }

    /**
     * Reads a table that comes with the product.
     *
     * @param owner the class beside which it lies
     * @param name its name
     * @param meaning turns the columns but language and phrase into what they stand for
     * @param <T> what a phrase stands for
     * @return the table
     */
    public static <T> PhraseTable<T> read(Class<?> owner, String name, Function<List<String>, T> meaning) {
        try (InputStream table = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return parse(
                    new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList(),
                    meaning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds all phrases of the table in a text.
     *
     * @param words the words of a folded text
     * @return the phrases, by where they begin
     */
    public List<Match<T>> find(List<Word> words) {
        List<Match<T>> matches = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).text();
            add(byStart.get(word), words, at, matches);
            for (int length = 1; length <= Math.min(word.length(), LONGEST_BEGINNING); length++) {
                add(byStart.get(word.substring(0, length) + Phrase.ANY_ENDING), words, at, matches);
            }
        }
        return matches;
    }

    private static <T> void add(List<Row<T>> rows, List<Word> words, int at, List<Match<T>> matches) {
        for (Row<T> row : rows) {
            int end = row.phrase.end(words, at);
            if (end > at) {
                matches.add(new Match<>(
                        row.meaning,
                        row.language,
                        row.written,
                        words.get(at).begin(),
                        words.get(end - 1).end()));
            }
        }
    }
}
