package org.recourse.cli.document;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.terminal.SafeText;

/** Writes characters that could steer a terminal, beyond those that JSON escapes by itself, as {@code \}{@code u} escapes. */
final class SteeringEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean halfOfPair = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
        return SafeText.steers(c) && !halfOfPair ? new SerializedString("\\u%04x".formatted(c)) : null;
    }
}
