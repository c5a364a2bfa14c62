package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

final class FaultsTest {
    private static final Map<Fault, List<Integer>> CODES = Map.of(
            Fault.BUSY, List.of(5, 6, 15),
            Fault.UNWRITABLE, List.of(3, 8, 10, 13, 14, 22, 23, 255),
            Fault.DAMAGED, List.of(1, 11, 17, 24, 26));

    private final Faults faults = new Faults(Path.of("/somewhere/desk.db"));

    @Test
    void every_error_of_the_library_says_what_is_wrong_with_the_desk() {
        CODES.forEach((fault, codes) -> codes.forEach(code -> {
            SQLException cause = new SQLException("near the buyer's name", null, code);
            DeskException translated = assertInstanceOf(DeskException.class, faults.of(cause), "code " + code);
            assertEquals(fault, translated.fault(), "code " + code);
            assertTrue(translated.getMessage().contains("/somewhere/desk.db"));
        }));
    }

    /** PRV-3: what the library says may hold values of rows. */
    @Test
    void no_message_repeats_what_the_library_says() {
        CODES.values().stream().flatMap(List::stream).forEach(code -> {
            RuntimeException translated = faults.of(new SQLException("near the buyer's name", null, code));
            assertTrue(!translated.getMessage().contains("buyer"), "code " + code);
        });
    }

    @Test
    void an_error_that_only_a_mistake_can_cause_is_one() {
        assertInstanceOf(IllegalStateException.class, faults.of(new SQLException("constraint", null, 19)));
        assertInstanceOf(IllegalStateException.class, faults.of(new SQLException("misuse", null, 21)));
    }
}
