package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.claim.Claims;

/** The text form of an event parses back, and nothing else is taken for one. */
class EventTextTest {
    private static final int EVENTS = 50;

    @ParameterizedTest
    @EnumSource
    void every_sort_of_event_of_every_kind_parses_back(CaseKind kind) {
        CaseType type = CaseTypes.of(kind);
        for (Happening.Sort sort : Happening.Sort.values()) {
            for (long seed = 0; seed < EVENTS; seed++) {
                CaseEvent event = new RandomEvents(seed, type).event(sort);
                assertEquals(event, EventText.parse(EventText.of(event), type), sort + ", seed " + seed);
            }
        }
    }

    @Test
    void the_names_stand_in_a_fixed_order() {
        Playthrough claim = Playthrough.opened(Claims.TYPE, "03-02T09:00", Playthrough.amount("12.50 USD"))
                .acted("03-02T10:00", "amazon-asked");
        List<CaseEvent> log = claim.matter().log();
        assertEquals(
                "{at=2026-03-02T09:00:00Z, recordedAt=2026-03-02T09:00:00Z, actor=buyer, source=manual, event=opened, "
                        + "basis=stated, amount=12.50 USD}",
                EventText.of(log.get(0)).toString());
        assertEquals(
                "{at=2026-03-02T10:00:00Z, recordedAt=2026-03-02T10:00:00Z, actor=amazon, source=manual, event=acted, "
                        + "on=amazon-asked, from=filed, to=awaiting-seller, rule=ATZ-2}",
                EventText.of(log.get(1)).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor  | a-neighbour      | unknown actor
            event  | celebrated       | unknown sort
            on     | seller-danced    | unknown trigger of a-to-z-claim
            from   | nowhere          | unknown state of a-to-z-claim
            rule   | law              | unreadable rule
            at     | yesterday        | unreadable at
            colour | red              | unknown particular
            """)
    void a_wrong_text_is_named_and_not_repeated(String name, String value, String message) {
        Map<String, String> fields = fields();
        fields.put(name, value);
        Throwable thrown = assertThrows(IllegalArgumentException.class, () -> EventText.parse(fields, Claims.TYPE));
        assertEquals(message, thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"at", "recordedAt", "actor", "source", "event", "on", "from", "to", "rule"})
    void a_missing_text_is_named(String name) {
        Map<String, String> fields = fields();
        fields.remove(name);
        Throwable thrown = assertThrows(IllegalArgumentException.class, () -> EventText.parse(fields, Claims.TYPE));
        assertEquals("an event without " + name, thrown.getMessage());
    }

    @Test
    void an_unknown_slot_is_named() {
        Map<String, String> fields = fields();
        fields.keySet().removeAll(List.of("on", "from", "to", "rule"));
        fields.putAll(Map.of("event", "evidence-attached", "slot", "gossip", "digest", "00"));
        Throwable thrown = assertThrows(IllegalArgumentException.class, () -> EventText.parse(fields, Claims.TYPE));
        assertEquals("unknown evidence slot of a-to-z-claim", thrown.getMessage());
    }

    private static Map<String, String> fields() {
        Playthrough claim =
                Playthrough.opened(Claims.TYPE, "03-02T09:00", Particulars.NONE).acted("03-02T10:00", "amazon-asked");
        List<CaseEvent> log = new ArrayList<>(claim.matter().log());
        return new LinkedHashMap<>(EventText.of(log.get(1)));
    }
}
