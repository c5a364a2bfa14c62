package org.recourse.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form and the order of rule ids. */
class RuleIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ATZ", "ATZ-", "ATZ3", "ATZ_3", "atz-3", "AT-33", "ATZX-3", "ATZ-3a", "A1Z-3", "ATZ--3", "[TZ-1",
                "@TZ-1"
            })
    void what_is_no_rule_id_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RuleId.of(text));
    }

    @Test
    void rules_are_ordered_by_prefix_then_by_number() {
        assertTrue(RuleId.of("ATZ-9").compareTo(RuleId.of("ATZ-10")) < 0);
        assertTrue(RuleId.of("ATZ-9").compareTo(RuleId.of("CBK-1")) < 0);
        assertEquals(0, RuleId.of("ATZ-9").compareTo(RuleId.of("ATZ-9")));
        assertEquals("ATZ-9", RuleId.of("ATZ-9").toString());
    }
}
