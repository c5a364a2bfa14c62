package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

final class CopyAsideTest {
    @TempDir
    private Path directory;

    /** SQLite takes a file whose length the disk does not tell for one that is there already. */
    @Test
    void what_is_wrong_with_the_copy_is_no_damage_of_what_is_copied() {
        SqliteDesk.open(directory.resolve("desk")).close();
        Path file = Desks.file(directory.resolve("desk"));
        Path place = directory.resolve("copy.db");
        try (CopyAside copy = CopyAside.of(place);
                Sessions sessions = Sessions.of(file, new Faults(file), Duration.ofSeconds(1))) {
            sessions.run(copy::take);
            DeskException refused = assertThrows(DeskException.class, () -> sessions.run(copy::take));
            assertEquals(Fault.UNWRITABLE, refused.fault());
            assertTrue(String.valueOf(refused.getMessage()).contains(place.toString()), refused.getMessage());
        }
    }
}
