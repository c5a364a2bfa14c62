package org.recourse.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Lays out what commands for desks as a whole need: backups, older copies, damaged desks. */
final class OtherDesks {
    private OtherDesks() {}

    /** Adds a backup of a desk that has taken these files in. */
    static Scene backedUp(Scene scene, String name, String... files) {
        Scene other = Scene.laidOut(scene.root().resolve("other")).having(files);
        Inside.on(other.desk())
                .answer("backup", "--out", scene.root().resolve(name).toString());
        other.delete();
        return scene;
    }

    /** Adds a copy of the desk such as a restore leaves beside it. */
    static Scene keptBeside(Scene scene) {
        try {
            Files.copy(scene.desk().resolve("desk.db"), scene.desk().resolve("desk-replaced-20260101T000000Z.db"));
            return scene;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Damages the desk so that it is refused; all that it holds can still be read. */
    static Scene damaged(Scene scene) {
        try (Connection desk = DriverManager.getConnection(
                        "jdbc:sqlite:" + scene.desk().resolve("desk.db"));
                Statement statement = desk.createStatement()) {
            statement.executeUpdate("DROP TRIGGER events_are_not_deleted");
            return scene;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
