package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.catalogue.CaseTypes;

final class EventTextFuzz {
    @FuzzTest
    void an_event_is_read_or_refused_and_reads_back_from_its_own_text(byte[] bytes) {
        Map<String, String> fields = fields(new String(bytes, StandardCharsets.UTF_8));
        CaseTypes.all().forEach(type -> check(fields, type));
    }

    private static void check(Map<String, String> fields, CaseType type) {
        CaseEvent event;
        try {
            event = EventText.parse(fields, type);
        } catch (IllegalArgumentException declared) {
            return;
        }
        Map<String, String> text = EventText.of(event);
        assertEquals(event, EventText.parse(text, type));
        assertEquals(text, EventText.of(EventText.parse(text, type)));
    }

    /** One field a line: a name, an equals sign, a text. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> fields.put(parts[0], parts[1]));
        return fields;
    }
}
