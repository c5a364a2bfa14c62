package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

/** Files of which nothing is saved, since they are no desk or one of a newer program. */
final class RefusedRecoveryTest {
    @TempDir
    private Path root;

    private Rescue rescue;

    @BeforeEach
    void makeDesk() {
        rescue = Rescue.in(root);
        try (SqliteDesk desk = SqliteDesk.open(rescue.directory())) {
            Desks.keep(desk, Desks.claim(1));
        }
    }

    private Fault refusal() {
        return assertThrows(DeskException.class, rescue::run).fault();
    }

    @Test
    void what_is_no_desk_gives_nothing() throws IOException {
        rescue.replaceBy("nothing of a desk ".repeat(2000).getBytes(StandardCharsets.UTF_8));
        assertEquals(Fault.DAMAGED, refusal());
        assertEquals(Set.of(), Desks.bytes(rescue.into()).keySet());
    }

    @Test
    void a_really_newer_desk_is_refused() throws Exception {
        Desks.behind(rescue.directory(), "CREATE TABLE thoughts (thought TEXT)", "PRAGMA user_version = 99");
        assertEquals(Fault.TOO_NEW, refusal());
    }

    @Test
    void a_desk_that_only_its_log_makes_newer_is_refused() throws Exception {
        try (Connection newer = DriverManager.getConnection(
                        "jdbc:sqlite:" + Desks.file(rescue.directory()).toUri());
                Statement statement = newer.createStatement()) {
            statement.executeUpdate("CREATE TABLE thoughts (thought TEXT)");
            statement.executeUpdate("PRAGMA user_version = 99");
            assertEquals(Fault.TOO_NEW, refusal());
        }
    }

    @Test
    void a_desk_that_only_seems_newer_is_saved() throws Exception {
        Desks.behind(rescue.directory(), "PRAGMA user_version = 99");
        assertTrue(rescue.run().isComplete());
    }
}
