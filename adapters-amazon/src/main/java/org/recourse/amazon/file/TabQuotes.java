package org.recourse.amazon.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The quotes of TAB-separated files. A quote is a character like any other, unless it is the first of its field and closes right before the
 * next TAB or the field's line end; then the field is what stands between the two, a doubled quote in it standing for one. Such a field may go on
 * over several lines, but holds no TAB: so a quote that never closes cannot swallow the rows below.
 */
final class TabQuotes implements Iterator<Line> {
    private static final char QUOTE = '"';

    private enum Closing {
        /** The quote closes at the end. */
        AT_END,
        /** The quote closes earlier: it is a literal one. */
        BEFORE,
        /** The quote does not close. */
        NOWHERE
    }

    private final Iterator<Line> lines;
    private final Deque<Line> ahead = new ArrayDeque<>();

    TabQuotes(Iterator<Line> lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || lines.hasNext();
    }

    @Override
    public Line next() {
        Line line = ahead.isEmpty() ? lines.next() : ahead.remove();
        return line.fields().stream().anyMatch(TabQuotes::startsQuoted) ? unquoted(line) : line;
    }

    private Line unquoted(Line line) {
        List<String> fields = new ArrayList<>(line.fields());
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (startsQuoted(field)) {
                Closing closing = closing(field, 1);
                if (closing == Closing.AT_END) {
                    fields.set(i, content(field));
                } else if (closing == Closing.NOWHERE && i == fields.size() - 1) {
                    goOn(fields);
                }
            }
        }
        return new Line(line.number(), fields);
    }

    private static boolean startsQuoted(String field) {
        return !field.isEmpty() && field.charAt(0) == QUOTE;
    }

    private static Closing closing(String text, int from) {
        int quote = text.indexOf(QUOTE, from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
            quote = text.indexOf(QUOTE, quote + 2);
        }
        if (quote < 0) {
            return Closing.NOWHERE;
        }
        return quote == text.length() - 1 ? Closing.AT_END : Closing.BEFORE;
    }

    private static String content(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
    }

    /** Joins the last field with the lines on which it goes on, if its quote closes there. */
    private void goOn(List<String> fields) {
        int last = fields.size() - 1;
        StringBuilder text = new StringBuilder(fields.get(last));
        Deque<Line> taken = new ArrayDeque<>();
        Optional<Line> end = Optional.empty();
        while (text.length() <= Limits.FIELD && taken.size() < Limits.FIELD_LINES && end.isEmpty() && hasNext()) {
            Line next = ahead.isEmpty() ? lines.next() : ahead.remove();
            taken.add(next);
            String first = next.fields().isEmpty() ? "" : next.fields().get(0);
            text.append('\n').append(first);
            Closing closing = closing(first, 0);
            if (closing == Closing.AT_END) {
                end = Optional.of(next);
            } else if (closing == Closing.BEFORE || next.fields().size() > 1) {
                break;
            }
        }
        if (end.isEmpty()) {
            taken.descendingIterator().forEachRemaining(ahead::addFirst);
            return;
        }
        fields.set(last, content(text.toString()));
        fields.addAll(end.get().fields().subList(1, end.get().fields().size()));
    }
}
