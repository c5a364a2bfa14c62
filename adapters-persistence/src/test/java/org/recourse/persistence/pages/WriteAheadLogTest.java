package org.recourse.persistence.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that other programs write to, empty or delete while it is read. */
final class WriteAheadLogTest {
    private static final int PAGE = 4096;
    private static final int HEADER = 32;
    private static final int FRAME = 24 + PAGE;

    @TempDir
    private Path folder;

    private Path log;

    /** Two commits of the two pages of a database. */
    @BeforeEach
    void makeLog() throws IOException, SQLException {
        Path database = folder.resolve("living.db");
        log = folder.resolve("log");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL");
            statement.executeUpdate("CREATE TABLE numbers (number INTEGER)");
            statement.executeUpdate("INSERT INTO numbers VALUES (1)");
            Files.copy(folder.resolve("living.db-wal"), log);
        }
    }

    @Test
    void the_newest_version_of_each_page_is_the_last_committed() throws IOException {
        try (Bytes bytes = Bytes.of(log)) {
            WriteAheadLog read = WriteAheadLog.of(bytes, PAGE);
            assertEquals(2, read.pageCount());
            assertEquals(HEADER + 2 * FRAME + 24, read.pages().get(2));
        }
    }

    @Test
    void a_log_that_is_cut_while_it_is_read_ends_there() throws IOException {
        try (Bytes bytes = Bytes.of(log)) {
            cut(HEADER + 2 * FRAME + 10);
            WriteAheadLog read = WriteAheadLog.of(bytes, PAGE);
            assertEquals(2, read.pageCount());
            assertEquals(HEADER + FRAME + 24, read.pages().get(2));
        }
    }

    @Test
    void a_log_that_is_emptied_while_it_is_read_has_nothing() throws IOException {
        try (Bytes bytes = Bytes.of(log)) {
            cut(0);
            assertEquals(WriteAheadLog.NONE, WriteAheadLog.of(bytes, PAGE));
        }
    }

    @Test
    void a_log_that_is_gone_is_none() throws IOException {
        assertEquals(Optional.empty(), Bytes.ifThere(folder.resolve("gone")));
        try (Bytes bytes = Bytes.ifThere(log).orElseThrow()) {
            assertTrue(bytes.length() > HEADER);
        }
    }

    private void cut(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
