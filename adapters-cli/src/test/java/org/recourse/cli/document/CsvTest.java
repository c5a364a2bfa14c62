package org.recourse.cli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String written(Object value) {
        StringWriter text = new StringWriter();
        Csv.write(List.of("a"), List.of(new Fields().put("a", value)), text);
        return text.toString().substring("a\n".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "  =1", "\u200b=1", "\ufeff=1", "＝1", "＋1", "－1", "＠1", "\r=1"
            })
    void a_text_that_starts_like_a_formula_is_disarmed(String formula) {
        assertEquals("'" + formula, written(formula).strip().replaceAll("^\"|\"$", ""));
    }

    @Test
    void a_typed_number_stays_a_number() {
        assertEquals("-12.50\n", written(new Digits("-12.50")));
        assertEquals("-3\n", written(-3));
    }

    @Test
    void plain_text_stays_as_it_is() {
        assertEquals("a = b\n", written("a = b"));
    }

    @Test
    void quotes_commas_and_line_breaks_are_quoted() {
        assertEquals("\"a, \"\"b\"\"\nc\"\n", written("a, \"b\"\nc"));
    }

    @Test
    void a_path_reaches_into_nested_fields() {
        StringWriter text = new StringWriter();
        Fields row =
                new Fields().put("deadline", new Fields().put("due", "2026")).put("none", null);
        Csv.write(List.of("deadline.due", "none.due"), List.of(row), text);
        assertEquals("deadline.due,none.due\n2026,\n", text.toString());
    }

    @Test
    void a_list_becomes_one_cell() {
        assertEquals("a; 2\n", written(List.of("a", 2)));
    }
}
