package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;

/** A case that was read before is read again only if the desk has another one. */
final class ReadCasesTest {
    private static final CaseId CLAIM = Desks.claim(1).id();

    @TempDir
    private Path directory;

    @Test
    void a_case_that_has_not_changed_is_the_one_that_was_read_before() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
            assertSame(read(desk), read(desk));
        }
    }

    @Test
    void what_another_program_has_added_is_read() {
        try (SqliteDesk one = SqliteDesk.open(directory);
                SqliteDesk other = SqliteDesk.open(directory)) {
            Desks.keep(one, Desks.claim(1));
            assertEquals(1, read(one).version());
            Desks.contact(other, CLAIM);
            assertEquals(2, read(one).version());
        }
    }

    @Test
    void what_was_taken_back_is_not_remembered_even_where_another_has_as_many_events() {
        try (SqliteDesk one = SqliteDesk.open(directory);
                SqliteDesk other = SqliteDesk.open(directory)) {
            Desks.keep(one, Desks.claim(1));
            assertThrows(
                    IllegalStateException.class,
                    () -> one.write(records -> {
                        records.cases()
                                .append(read(records.cases().find(OURS, CLAIM)).with(List.of(Desks.contacted(9))), 1);
                        throw new IllegalStateException("changed my mind");
                    }));
            Desks.contact(other, CLAIM);
            assertEquals(
                    List.of(Desks.claim(1).log().get(0), Desks.contacted(1)),
                    read(one).log());
        }
    }

    @Test
    void only_so_many_are_remembered() {
        ReadCases cases = new ReadCases(20);
        Spell spell = new Spell(1);
        cases.put(Desks.claim(1), "a hash", spell);
        assertTrue(cases.find(OURS, CLAIM).isPresent());
        for (int number = 2; number <= 21; number++) {
            cases.put(Desks.claim(number), "a hash", spell);
        }
        assertEquals(Optional.empty(), cases.find(OURS, CLAIM));
        assertTrue(cases.find(OURS, Desks.claim(2).id()).isPresent());
    }

    private static Case read(SqliteDesk desk) {
        return desk.read(records -> read(records.cases().find(OURS, CLAIM)));
    }

    private static Case read(Optional<Case> found) {
        return found.orElseThrow();
    }
}
