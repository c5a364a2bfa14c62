package org.recourse.benchmarks.durable;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A table of events without anything around it, with the desk's own settings of durability. */
@State(Scope.Thread)
public class PlainTable {
    private static final String BODY = "{\"at\":\"2026-06-01T12:00:00Z\",\"recordedAt\":\"2026-06-01T12:00:00Z\","
            + "\"actor\":\"SELLER\",\"source\":\"manual\",\"what\":\"contacted\",\"channel\":\"phone\"}";
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Path directory;
    private final Connection connection;
    private final PreparedStatement insert;
    private long seq;

    /** Makes an empty table. */
    public PlainTable() {
        try {
            directory = Files.createTempDirectory("durable");
            connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("plain.db"));
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA journal_mode = wal");
                statement.executeUpdate("PRAGMA synchronous = full");
                statement.executeUpdate("CREATE TABLE events (account TEXT, seq INTEGER, case_id TEXT, number INTEGER,"
                        + " body TEXT, hash TEXT, PRIMARY KEY (account, seq)) STRICT, WITHOUT ROWID");
            }
            insert = connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void insert() throws SQLException {
        seq++;
        insert.setString(1, "main");
        insert.setLong(2, seq);
        insert.setString(3, "ATZ-EBH8N4MR05");
        insert.setLong(4, seq);
        insert.setString(5, BODY);
        insert.setString(6, HASH);
        insert.executeUpdate();
    }

    /** Checks that every row is in the table. */
    @TearDown(Level.Trial)
    public void close() throws IOException, SQLException {
        long rows = count();
        connection.close();
        MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
        if (rows != seq) {
            throw new IllegalStateException("%s inserts, but %s rows".formatted(seq, rows));
        }
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM events")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
