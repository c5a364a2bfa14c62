package org.recourse.cli.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskPlacesTest {
    private static final Instant NOW = Instant.parse("2026-06-30T09:00:00Z");

    @Test
    void a_backup_without_a_name_is_called_after_its_time() {
        assertEquals(Path.of("recourse-desk-20260630T090000Z.db"), DeskPlaces.backup(NOW));
    }

    @Test
    void each_desk_that_is_replaced_gets_a_name_of_its_own(@TempDir Path desk) throws IOException {
        for (String name : new String[] {"", "-2", "-3"}) {
            Path place = DeskPlaces.replaced(desk, NOW);
            assertEquals(desk.resolve("desk-replaced-20260630T090000Z%s.db".formatted(name)), place);
            Files.createFile(place);
        }
    }

    @Test
    void a_file_is_in_a_directory_however_its_path_is_written() {
        assertTrue(DeskPlaces.isIn(Path.of("desk"), Path.of("desk/../desk/copy.db")));
        assertFalse(DeskPlaces.isIn(Path.of("desk"), Path.of("desk/../copy.db")));
    }
}
