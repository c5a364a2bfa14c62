package org.recourse.domain.reply;

import com.google.common.base.CharMatcher;
import java.util.stream.Stream;
import org.recourse.domain.text.Span;

/** Length, order id and attachments (RPL-8). */
final class Form {
    private static final int LONGEST = 2000;
    private static final int MOST_ATTACHMENTS = 5;
    private static final long BIGGEST_ATTACHMENT = 10L * 1024 * 1024;

    private Form() {}

    static Stream<Found> look(Draft draft, Readings readings) {
        String text = draft.text();
        int length = text.codePointCount(0, text.length());
        Span end = new Span(length, length);
        Stream.Builder<Found> found = Stream.builder();
        if (CharMatcher.whitespace().matchesAllOf(text)) {
            found.add(new Found(Fault.EMPTY, end));
        }
        if (length > LONGEST) {
            found.add(new Found(Fault.TOO_LONG, new Span(LONGEST, length)));
        }
        if (length > ReplyCheck.MOST_LOOKED_AT) {
            found.add(new Found(Fault.TOO_LONG_TO_CHECK, new Span(ReplyCheck.MOST_LOOKED_AT, length)));
        }
        if (draft.order().filter(order -> !text.contains(order.text())).isPresent()) {
            found.add(new Found(Fault.NO_ORDER_ID, end));
        }
        if (draft.attachments().size() > MOST_ATTACHMENTS) {
            found.add(new Found(Fault.TOO_MANY_ATTACHMENTS, end));
        }
        if (draft.attachments().stream().anyMatch(size -> size > BIGGEST_ATTACHMENT)) {
            found.add(new Found(Fault.TOO_BIG_ATTACHMENT, end));
        }
        return found.build();
    }
}
