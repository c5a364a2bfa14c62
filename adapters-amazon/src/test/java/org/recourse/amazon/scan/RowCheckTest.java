package org.recourse.amazon.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCheckTest {
    private static final List<String> PIECES =
            List.of("a", "lamp", "a lampshade of plain linen", "\u00f6\u00df", "\u2013", "\u30ab\u30c3\u30d7");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "windows-31j"})
    void what_can_be_decoded_is_text(String name) {
        Charset charset = Charset.forName(name);
        for (int seed = 0; seed < 3_000; seed++) {
            byte[] bytes = bytes(new Random(seed), charset);
            assertEquals(isDecodable(bytes, charset), isText(bytes, charset), "seed " + seed);
        }
    }

    /** Half of them are damaged. */
    private static byte[] bytes(Random random, Charset charset) {
        String text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(40))
                .collect(Collectors.joining());
        byte[] bytes = (text + (random.nextInt(8) == 0 ? "\ufffd" : "") + ".\n").getBytes(charset);
        if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length - 1)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static boolean isDecodable(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\ufffd') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        byte[] blocks = Arrays.copyOf(bytes, Signs.wholeBlocks(bytes.length + Long.BYTES));
        Signs signs = new Signs(blocks);
        signs.mark(bytes.length);
        return new RowCheck(blocks, signs, charset).isText(0, bytes.length);
    }
}
