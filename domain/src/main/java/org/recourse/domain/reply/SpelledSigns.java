package org.recourse.domain.reply;

import org.recourse.domain.text.TracedText;

/** Reads {@code john (at) example dot com} as {@code john@example.com}, in every language that the product speaks. */
final class SpelledSigns {
    private SpelledSigns() {}

    static TracedText read(TracedText text) {
        TracedText.Builder read = TracedText.builder();
        int done = 0;
        int at = 0;
        while (at < text.text().length()) {
            int end = Labels.endOfLabel(text.text(), at);
            if (end > at) {
                DisguisedAddress address = new DisguisedAddress(text);
                int last = address.follow(at);
                if (last > at) {
                    read.add(text, done, at);
                    address.write(read, at, last);
                    done = last;
                }
                at = Math.max(last, end);
            } else {
                at++;
            }
        }
        return done == 0 ? text : read.add(text, done, text.text().length()).build();
    }
}
