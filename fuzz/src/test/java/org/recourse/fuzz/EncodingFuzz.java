package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.recourse.amazon.file.Encoding;
import org.recourse.amazon.file.Source;
import org.recourse.amazon.file.Text;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.domain.order.Marketplace;

final class EncodingFuzz {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @FuzzTest
    void bytes_are_decoded_without_loss_or_refused(byte[] bytes) throws IOException {
        check(bytes, Optional.empty());
        check(bytes, Optional.of(Marketplace.JP));
    }

    private static void check(byte[] bytes, Optional<Marketplace> marketplace) throws IOException {
        try (Source source = Source.of(new ByteArrayInputStream(bytes))) {
            Text text = Text.of(source, marketplace);
            assertExact(CharStreams.toString(text.reader()), text.encoding(), bytes);
        } catch (RefusedFileException e) {
            assertTrue(e.rejection().line() <= bytes.length + 1L);
        }
    }

    private static void assertExact(String text, Encoding encoding, byte[] bytes) {
        assertEquals(-1, text.indexOf('\uFFFD'));
        byte[] expected = Arrays.copyOfRange(bytes, encoding.mark(), bytes.length);
        if (encoding.charset().equals(WINDOWS_31J)) {
            assertEquals(text, new String(text.getBytes(WINDOWS_31J), WINDOWS_31J));
        } else if (!isPacked(bytes)) {
            assertArrayEquals(expected, text.getBytes(encoding.charset()));
        }
    }

    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }
}
