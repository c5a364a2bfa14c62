package org.recourse.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A desk as a newer version of the program would leave it: with a table that this one does not know. */
record NewerDesk(Path folder) {
    private interface Use {
        void with(Path file) throws IOException;
    }

    /** A desk whose file says that a newer version has written it. */
    static NewerDesk closed(Path folder) throws IOException, SQLException {
        use(folder);
        change(folder, file -> {});
        return new NewerDesk(folder);
    }

    /** A desk of which only the log says so, since the newer program was killed. */
    static NewerDesk killed(Path folder) throws IOException, SQLException {
        Path living = folder.resolveSibling(folder.getFileName() + "-living");
        use(living);
        change(living, file -> {
            Files.createDirectories(folder);
            for (String name : List.of("desk.db", "desk.db-wal", "desk.seal")) {
                Files.copy(file.resolveSibling(name), folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        });
        return new NewerDesk(folder);
    }

    private static void use(Path folder) {
        Inside.on(folder, ReleasedDesk.AS_OF).answer("case", "open", "--kind", "amazon-notice", "--at", "2026-06-01");
    }

    private static void change(Path folder, Use whileOpen) throws IOException, SQLException {
        Path file = folder.resolve("desk.db");
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = newer.createStatement()) {
            statement.executeUpdate("CREATE TABLE thoughts (thought TEXT)");
            statement.executeUpdate("PRAGMA user_version = " + (schema(file) + 1));
            whileOpen.with(file);
        }
    }

    /** Tells the number of a desk's schema. */
    static int schema(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            return version.getInt(1);
        }
    }

    /** Every file of the desk, each byte as one character. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
