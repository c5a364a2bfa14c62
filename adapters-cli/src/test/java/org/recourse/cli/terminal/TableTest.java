package org.recourse.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final int WIDE = Integer.MAX_VALUE;

    private static Table sample() {
        return new Table(Column.word("ORDER"), Column.number("COUNT"), Column.sentence("ADVICE"))
                .row("尺寸不对", 7, "reply to the buyer")
                .row("a", 1234, "写信给买家");
    }

    private static String printed(Table table, int width, boolean colour) {
        StringWriter text = new StringWriter();
        new TerminalPage(new PrintWriter(text), width, colour).table(table);
        return text.toString();
    }

    @Test
    void a_chinese_character_takes_two_columns() {
        String expected = """
                ORDER     COUNT  ADVICE
                尺寸不对      7  reply to the buyer
                a          1234  写信给买家
                """;
        assertEquals(expected, printed(sample(), WIDE, false));
    }

    @Test
    void where_nothing_has_to_be_narrow_nothing_is_broken() {
        String longCell = "word ".repeat(500).strip();
        String text = printed(new Table(Column.sentence("A")).row(longCell), WIDE, false);
        assertTrue(text.contains(longCell));
    }

    @Test
    void a_narrow_terminal_breaks_sentences_into_lines() {
        String expected = """
                ORDER     COUNT  ADVICE
                尺寸不对      7  reply to the
                                 buyer
                a          1234  写信给买家
                """;
        assertEquals(expected, printed(sample(), 33, false));
    }

    @Test
    void the_longest_sentences_are_broken_first_and_then_the_others() {
        Table table = new Table(Column.sentence("A"), Column.sentence("B"))
                .row("one two three four five six seven eight nine", "ten eleven twelve thirteen");
        assertEquals("""
                A                      B
                one two three four     ten eleven twelve thirteen
                five six seven eight
                nine
                """, printed(table, 49, false));
        assertEquals("""
                A                 B
                one two three     ten eleven
                four five six     twelve thirteen
                seven eight nine
                """, printed(table, 34, false));
    }

    @Test
    void a_very_narrow_terminal_gets_each_row_upright() {
        String expected = """
                ORDER   尺寸不对
                COUNT   7
                ADVICE  reply to the
                        buyer

                ORDER   a
                COUNT   1234
                ADVICE  写信给买家

                """;
        assertEquals(expected, printed(sample(), 24, false));
    }

    @Test
    void chinese_sentences_are_broken_between_characters() {
        String text = printed(new Table(Column.sentence("A")).row("一二三四五六七八九十"), 16, false);
        assertEquals("A\n一二三四五六七八\n九十\n", text);
    }

    @Test
    void nothing_is_lost_and_no_line_is_too_long_whatever_the_width() {
        long seed = 20260630;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int width = 20 + random.nextInt(60);
            String sentence = randomSentence(random);
            String text = printed(new Table(Column.sentence("S")).row(sentence), width, false);
            String again = text.lines().skip(1).reduce("", String::concat).replace(" ", "");
            String hint = "seed " + seed + ", round " + round;
            assertEquals(sentence.replace(" ", ""), again, hint);
            assertTrue(text.lines().allMatch(line -> TextWidth.of(line) <= width), hint);
        }
    }

    private static String randomSentence(Random random) {
        StringBuilder sentence = new StringBuilder("x");
        for (int i = random.nextInt(80); i > 0; i--) {
            sentence.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "尺";
                        case 1 -> "ü";
                        case 2, 3 -> " ";
                        default -> "ab";
                    });
        }
        return sentence.toString().strip().replaceAll(" +", " ");
    }

    @Test
    void colours_are_only_written_where_they_are_allowed() {
        Table table = new Table(Column.word("A")).row(new Cell("late", Style.RED));
        assertFalse(printed(table, WIDE, false).contains("\u001b"));
        assertTrue(printed(table, WIDE, true).contains("\u001b[31mlate\u001b[0m"));
    }

    @Test
    void outside_text_cannot_bring_its_own_colours() {
        String text = printed(new Table(Column.word("A")).row("\u001b[31mred"), WIDE, true);
        assertTrue(text.contains("\\u001b[31mred"), text);
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_columns() {
        Table table = new Table(Column.word("A"));
        assertThrows(IllegalArgumentException.class, () -> table.row("one", "two"));
    }
}
