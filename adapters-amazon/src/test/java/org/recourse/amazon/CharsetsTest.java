package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.order.Marketplace;
import org.recourse.extension.trial.Trials;

/** A text in any of the encodings is read to the letter, or refused with the byte at which it stops being one. */
class CharsetsTest {
    private static final int FEW = 400;
    private static final int LONGEST = 200;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String START =
            "notice-id,received-at,subject,body\nN1,2026-03-01T10:00:00Z,\u00e9\u4e2d\u00e4\u00f6\u00fc\u00df\u20ac\u3042,\"";
    private static final List<String> BROKEN = List.of(
            "80",
            "bf",
            "c3",
            "e4b8",
            "f09d84",
            "c080",
            "c1bf",
            "e08080",
            "eda080",
            "edbfbf",
            "f0808080",
            "f4908080",
            "f5",
            "ff",
            "fe");

    /** An encoding as a file shows it. */
    private record Written(Charset charset, String mark, ReadOptions options) {
        byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }
    }

    private static final List<Written> ENCODINGS = List.of(
            new Written(UTF_8, "", ReadOptions.NONE),
            new Written(UTF_8, "\uFEFF", ReadOptions.NONE),
            new Written(UTF_16LE, "\uFEFF", ReadOptions.NONE),
            new Written(UTF_16BE, "\uFEFF", ReadOptions.NONE),
            new Written(WINDOWS_1252, "", ReadOptions.NONE),
            new Written(WINDOWS_31J, "", Reading.from(Marketplace.JP)));

    private static final Set<Charset> LEGACY = Set.of(WINDOWS_1252, WINDOWS_31J);

    private static String file(String body) {
        return "notice-id,received-at,body\nN1,2026-03-01T10:00:00Z,\"x" + body + "\"\n";
    }

    @Test
    void any_text_is_read_to_the_letter_in_every_encoding_that_has_its_characters() {
        try (Trials trials = Trials.of("charsets", FEW)) {
            for (int trial = 0; trial < trials.count(); trial++) {
                Written written = ENCODINGS.get(trial % ENCODINGS.size());
                String body = text(trials.random(trial), written.charset());
                String outcome = outcome(written, body);
                if (outcome.isEmpty()) {
                    trials.passed();
                } else {
                    trials.failed(trial, "%s %s".formatted(written, outcome));
                }
            }
        }
    }

    /** Tells what went wrong, or nothing; what happens to look like damaged UTF-8 may be refused, with the place. */
    private static String outcome(Written written, String body) {
        try {
            byte[] bytes = written.bytes(file(body));
            Reading reading = Reading.of(bytes, written.options());
            String told = reading.charset();
            Charset expected = LEGACY.contains(written.charset()) && isUtf8(bytes) ? UTF_8 : written.charset();
            String text = "x" + new String(body.getBytes(written.charset()), expected);
            boolean right = expected.name().equals(told)
                    && text.equals(reading.record(NoticeRecord.class).body());
            return right ? "" : "was read as " + told;
        } catch (RefusedFileException e) {
            boolean ambiguous =
                    LEGACY.contains(written.charset()) && e.getMessage().contains("byte at offset");
            return ambiguous ? "" : "was refused: " + e.getMessage();
        }
    }

    /** Nothing tells such bytes of another encoding from UTF-8, least of all where there is nothing beyond ASCII. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String text(Random random, Charset charset) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(LONGEST); length >= 0; length--) {
            String character = Character.toString(codePoint(random));
            if (character.equals(new String(character.getBytes(charset), charset))) {
                text.append(character);
            }
        }
        return text.toString();
    }

    private static int codePoint(Random random) {
        int block = random.nextInt(6);
        int codePoint = switch (block) {
            case 0 -> 0x20 + random.nextInt(0x5f);
            case 1 -> 0xa0 + random.nextInt(0x60);
            case 2 -> 0x2010 + random.nextInt(0x120);
            case 3 -> 0x3041 + random.nextInt(0xbf);
            case 4 -> 0x4e00 + random.nextInt(0x5000);
            default -> 0x10000 + random.nextInt(0x20000);
        };
        return codePoint == '"' ? 'x' : codePoint;
    }

    @Test
    void a_broken_sequence_refuses_the_file_with_its_offset_and_line_wherever_it_stands() {
        byte[] start = START.getBytes(UTF_8);
        for (int distance = 0; distance < 4; distance++) {
            for (String hex : BROKEN) {
                byte[] before = Bytes.concat(start, "a".repeat(distance).getBytes(UTF_8));
                byte[] whole = Bytes.concat(before, bytes(hex), "\"\n".getBytes(UTF_8));
                assertRefusedAt(before.length, bytes(hex).length, Reading.refusal(whole));
                assertRefusedAt(before.length, bytes(hex).length, Reading.refusal(Bytes.concat(before, bytes(hex))));
            }
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static void assertRefusedAt(int from, int length, Rejection rejection) {
        assertEquals(2, rejection.line());
        boolean named = IntStream.range(from, from + length)
                .anyMatch(offset -> rejection.reason().contains("offset " + offset + " (read as UTF-8)"));
        assertTrue(named, from + ": " + rejection.reason());
    }

    @Test
    void a_character_cut_at_the_end_is_refused_in_every_encoding_that_can_tell() {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            byte[] bytes = ("\uFEFF" + START + "\ud834\udd1e").getBytes(charset);
            for (int cut = 1; cut < 4; cut++) {
                assertTrue(Reading.refusal(Arrays.copyOf(bytes, bytes.length - cut))
                        .reason()
                        .contains("offset"));
            }
        }
    }

    @Test
    void half_a_character_of_utf_16_and_utf_16_without_its_mark_are_refused_with_their_offset() {
        byte[] half = Bytes.concat(("\uFEFF" + START).getBytes(UTF_16LE), new byte[] {0, (byte) 0xd8, 'x', 0});
        assertTrue(Reading.refusal(half).reason().contains("offset " + (half.length - 4)));
        assertTrue(Reading.refusal(START.getBytes(UTF_16LE)).reason().contains("offset 1 "));
        assertTrue(Reading.refusal(START.getBytes(UTF_16BE)).reason().contains("offset 0 "));
    }

    @Test
    void the_five_bytes_that_windows_1252_leaves_out_are_refused_but_latin_1_letters_are_read() {
        for (int b : new int[] {0x81, 0x8d, 0x8f, 0x90, 0x9d}) {
            byte[] bytes = file("\u00fc" + (char) b).getBytes(ISO_8859_1);
            assertTrue(Reading.refusal(bytes).reason().contains("offset 54 (read as windows-1252)"));
        }
        Reading latin = Reading.of(file("Gr\u00fc\u00dfe").getBytes(ISO_8859_1), ReadOptions.NONE);
        assertEquals("xGr\u00fc\u00dfe", latin.record(NoticeRecord.class).body());
    }

    @Test
    void no_bytes_at_all_make_a_lost_character() {
        for (int seed = 0; seed < FEW; seed++) {
            byte[] rubbish = new byte[40];
            new Random(seed).nextBytes(rubbish);
            try {
                List<IntakeRow> rows = Reading.of(
                                Bytes.concat(START.getBytes(UTF_8), rubbish, "\"".getBytes(UTF_8)), ReadOptions.NONE)
                        .rows();
                assertEquals(-1, rows.toString().indexOf('\uFFFD'));
            } catch (RefusedFileException refused) {
                assertTrue(refused.rejection().line() >= 1, refused.rejection()::toString);
            }
        }
    }
}
