package org.recourse.domain.text;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A text that was made of another one, of which every character knows which code points of the first one it stands for.
 *
 * <p>Immutable and thread-safe.
 */
public final class TracedText {
    private final String text;
    private final ImmutableIntArray begins;
    private final ImmutableIntArray ends;

    private TracedText(String text, ImmutableIntArray begins, ImmutableIntArray ends) {
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
        ImmutableIntArray.Builder begins = ImmutableIntArray.builder(original.length());
        ImmutableIntArray.Builder ends = ImmutableIntArray.builder(original.length());
        int place = 0;
        for (int at = 0; at < original.length(); at++) {
            boolean isSecondHalf = at > 0 && Character.isSurrogatePair(original.charAt(at - 1), original.charAt(at));
            place -= isSecondHalf ? 1 : 0;
            begins.add(place);
            place++;
            ends.add(place);
        }
        return new TracedText(original, begins.build(), ends.build());
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
        int from = begins.get(begin);
        int to = ends.get(begin);
        for (int at = begin + 1; at < end; at++) {
            from = Math.min(from, begins.get(at));
            to = Math.max(to, ends.get(at));
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
        private final StringBuilder text = new StringBuilder();
        private final ImmutableIntArray.Builder begins = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();

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
            text.append(piece);
            for (int i = 0; i < piece.length(); i++) {
                begins.add(origin.from());
                ends.add(origin.to());
            }
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
            text.append(character);
            begins.add(source.begins.get(at));
            ends.add(source.ends.get(at));
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
            text.append(source.text, begin, end);
            begins.addAll(source.begins.subArray(begin, end));
            ends.addAll(source.ends.subArray(begin, end));
            return this;
        }

        /**
         * Ends the text.
         *
         * @return the text
         */
        public TracedText build() {
            return new TracedText(text.toString(), begins.build(), ends.build());
        }
    }
}
