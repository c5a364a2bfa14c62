package org.recourse.domain.text;

import java.util.Arrays;

/**
 * A text that was made of another one, of which every character knows which code points of the first one it stands for.
 *
 * <p>Immutable and thread-safe.
 */
public final class TracedText {
    private final String text;
    private final int[] begins;
    private final int[] ends;

    private TracedText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /**
     * Begins with a text as it is.
     *
     * @param original the text
     * @return the same text, of which every character stands for itself
     */
    public static TracedText of(String original) {
        int[] begins = new int[original.length()];
        int[] ends = new int[original.length()];
        int place = 0;
        for (int at = 0; at < original.length(); at++) {
            boolean isSecondHalf = at > 0 && Character.isSurrogatePair(original.charAt(at - 1), original.charAt(at));
            place -= isSecondHalf ? 1 : 0;
            begins[at] = place;
            place++;
            ends[at] = place;
        }
        return new TracedText(original, begins, ends);
    }

    /**
     * Begins an empty text.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the characters.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns what a part stands for.
     *
     * @param begin the part's first character
     * @param end behind its last one, greater than {@code begin}
     * @return from the first to the last code point of the original that it is made of
     */
    public Span origin(int begin, int end) {
        int from = begins[begin];
        int to = ends[begin];
        for (int at = begin + 1; at < end; at++) {
            from = Math.min(from, begins[at]);
            to = Math.max(to, ends[at]);
        }
        return new Span(from, to);
    }

    /**
     * Returns the text from its end to its beginning.
     *
     * @return the text
     */
    public TracedText reversed() {
        Builder builder = builder();
        for (int at = text.length(); at > 0; at -= Character.charCount(text.codePointBefore(at))) {
            builder.add(this, at - Character.charCount(text.codePointBefore(at)), at);
        }
        return builder.build();
    }

    /** Makes a text piece by piece. Not thread-safe. */
    public static final class Builder {
        private static final int SHORT = 256;

        private final StringBuilder text = new StringBuilder(SHORT);
        private int[] begins = new int[SHORT];
        private int[] ends = new int[SHORT];

        private Builder() {}

        /**
         * Adds a piece that stands for some characters of another text.
         *
         * @param piece the piece
         * @param source the other text
         * @param begin the first of those characters
         * @param end behind the last of them, greater than {@code begin}
         * @return this builder
         */
        public Builder add(String piece, TracedText source, int begin, int end) {
            Span origin = source.origin(begin, end);
            int length = text.length();
            makeRoom(length + piece.length());
            text.append(piece);
            Arrays.fill(begins, length, text.length(), origin.from());
            Arrays.fill(ends, length, text.length(), origin.to());
            return this;
        }

        /**
         * Adds a character that stands for one character of another text.
         *
         * @param character the character
         * @param source the other text
         * @param at where the other one stands
         */
        void add(char character, TracedText source, int at) {
            int length = text.length();
            makeRoom(length + 1);
            text.append(character);
            begins[length] = source.begins[at];
            ends[length] = source.ends[at];
        }

        /**
         * Adds characters of another text as they are.
         *
         * @param source the other text
         * @param begin the first of those characters
         * @param end behind the last of them
         * @return this builder
         */
        public Builder add(TracedText source, int begin, int end) {
            int length = text.length();
            makeRoom(length + end - begin);
            text.append(source.text, begin, end);
            System.arraycopy(source.begins, begin, begins, length, end - begin);
            System.arraycopy(source.ends, begin, ends, length, end - begin);
            return this;
        }

        private void makeRoom(int length) {
            if (length > begins.length) {
                begins = Arrays.copyOf(begins, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
        }

        /**
         * Ends the text.
         *
         * @return the text
         */
        public TracedText build() {
            return new TracedText(
                    text.toString(), Arrays.copyOf(begins, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
