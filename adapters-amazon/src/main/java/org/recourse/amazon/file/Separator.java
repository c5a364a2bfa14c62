package org.recourse.amazon.file;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.recourse.application.intake.RefusedFileException;

/** What stands between the fields of a row; the first line that is not blank shows it, never the file's name. */
enum Separator {
    /** Amazon's flat files: quotes are literal, but see {@link TabQuotes}. */
    TAB('\t', '\0') {
        @Override
        Iterator<Line> lines(Reader reader) {
            return new TabQuotes(split(reader));
        }
    },
    /** RFC 4180. */
    COMMA(',', '"'),
    /** RFC 4180 with the semicolon that spreadsheets write where the comma is the decimal point. */
    SEMICOLON(';', '"');

    private final char sign;
    private final char quote;

    Separator(char sign, char quote) {
        this.sign = sign;
        this.quote = quote;
    }

    static Separator of(String head) {
        String first = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.indexOf(TAB.sign) >= 0) {
            return TAB;
        }
        return count(SEMICOLON, first) > count(COMMA, first) ? SEMICOLON : COMMA;
    }

    private static int count(Separator separator, String line) {
        return CharMatcher.is(separator.sign).countIn(line);
    }

    /** Returns the rows, read as they are asked for; blank lines are among them. */
    Iterator<Line> lines(Reader reader) {
        return split(reader);
    }

    final Iterator<Line> split(Reader reader) {
        CsvReader<Line> csv = CsvReader.builder()
                .fieldSeparator(sign)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.FIELD)
                .build(new LineHandler(), reader);
        return new Refusing(csv.iterator());
    }

    /** Says as a refusal what the parser says as an exception. */
    private static final class Refusing implements Iterator<Line> {
        private final CloseableIterator<Line> lines;
        private long reached;

        Refusing(CloseableIterator<Line> lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            try {
                return lines.hasNext();
            } catch (CsvParseException e) {
                throw refusal(root(e));
            } catch (UncheckedIOException e) {
                throw Refusals.unreadable(reached + 1, new IOException(e.getMessage(), e));
            }
        }

        private RefusedFileException refusal(Throwable cause) {
            return cause instanceof RefusedFileException refused
                    ? refused
                    : Refusals.at(
                            reached + 1,
                            "the row that starts here or right below cannot be told apart from the next (a quote that does not close, text after a closing quote, or a field of more than %s characters): %s"
                                    .formatted(Limits.FIELD, cause.getMessage()));
        }

        private static Throwable root(Throwable e) {
            return e.getCause() == null ? e : root(e.getCause());
        }

        @Override
        public Line next() {
            Line line = lines.next();
            reached = line.number();
            return line;
        }
    }
}
