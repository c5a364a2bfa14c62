package org.recourse.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open connection and its prepared statements, each of which is used again. For one thread at a time. */
final class Session implements AutoCloseable {
    /** What a statement is lent for. */
    private interface Use<R> {
        R of(PreparedStatement statement) throws SQLException;
    }

    /** What becomes first of the statements that are to be run soon. */
    private interface First {
        void of(Batch batch) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Connection connection;
    private final Faults faults;
    private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();
    private final Batch batch;
    private Optional<Spell> spell = Optional.empty();
    private boolean sound = true;

    Session(Connection connection, Faults faults) {
        this.connection = connection;
        this.faults = faults;
        this.batch = new Batch(connection);
    }

    Faults faults() {
        return faults;
    }

    /** Tells whether the connection may be used again: not after any error but that the desk was busy. */
    boolean isSound() {
        return sound;
    }

    /** Returns the present spell, or empty if what the session knew of the desk may have been taken back. */
    Optional<Spell> spell() {
        return spell;
    }

    void begin(Spell next) {
        spell = Optional.of(next);
    }

    void script(String statements) {
        try {
            execute(statements);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void execute(String statements) throws SQLException {
        batch.run();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    int run(String sql, @Nullable Object... values) {
        return with(sql, PreparedStatement::executeUpdate, values);
    }

    /** Has a statement run soon, together with others: at the latest before the next one that is not. */
    void runSoon(String sql, @Nullable Object... values) {
        try {
            batch.add(sql, values);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Returns the values of each statement that is to be run soon, but does not run yet. */
    List<@Nullable Object[]> waiting(String sql) {
        return batch.waiting(sql);
    }

    void each(String sql, Consumer<Row> reader, @Nullable Object... values) {
        with(sql, statement -> read(statement, reader), values);
    }

    /** Reads while what is to be run soon waits on. */
    void eachMeanwhile(String sql, Consumer<Row> reader, @Nullable Object... values) {
        with(Batch::leaveWaiting, sql, statement -> read(statement, reader), values);
    }

    private int read(PreparedStatement statement, Consumer<Row> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            Row row = new Row(rows, faults);
            int count = 0;
            while (rows.next()) {
                reader.accept(row);
                count++;
            }
            return count;
        }
    }

    <R> Optional<R> find(String sql, Function<Row, R> reader, @Nullable Object... values) {
        return with(
                sql,
                statement -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next() ? Optional.of(reader.apply(new Row(rows, faults))) : Optional.empty();
                    }
                },
                values);
    }

    /** Lends a statement; one whose rows are still being read is not at rest, so that its reader may run the same once more. */
    private <R> R with(String sql, Use<R> use, @Nullable Object... values) {
        return with(Batch::run, sql, use, values);
    }

    private <R> R with(First first, String sql, Use<R> use, @Nullable Object... values) {
        Deque<PreparedStatement> resting = idle.computeIfAbsent(sql, text -> new ArrayDeque<>());
        try {
            first.of(batch);
            PreparedStatement statement = resting.isEmpty() ? connection.prepareStatement(sql) : resting.pop();
            return lend(statement, resting, use, values);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** A statement that failed was closed by the driver, and does not come back. */
    private static <R> R lend(
            PreparedStatement statement, Deque<PreparedStatement> resting, Use<R> use, @Nullable Object... values)
            throws SQLException {
        boolean failed = false;
        try {
            Batch.bind(statement, values);
            return use.of(statement);
        } catch (SQLException e) {
            failed = true;
            throw e;
        } finally {
            if (!failed) {
                resting.push(statement);
            }
        }
    }

    private RuntimeException failure(SQLException e) {
        RuntimeException failure = faults.of(e);
        sound = sound && failure instanceof DeskException fault && fault.fault() == Fault.BUSY;
        return failure;
    }

    /** Writes the whole desk anew, without the pages that nothing uses. */
    void dropFreePages() {
        script("VACUUM");
    }

    /** Carries all that is only in the log over into the file; closing does that too, but does not tell when it fails. */
    void carryLogOver() {
        each("PRAGMA wal_checkpoint(TRUNCATE)", row -> {
            if (row.number(1) != 0) {
                throw faults.busy();
            }
        });
    }

    /** Rolls back; after an error SQLite may have done so already. */
    void rollback() {
        spell = Optional.empty();
        try {
            batch.clear();
            execute("ROLLBACK");
        } catch (SQLException e) {
            sound = false;
            LOG.debug("a transaction had ended before it was rolled back");
        }
    }

    @Override
    public void close() {
        batch.close();
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("a connection did not close cleanly: {}", e.getErrorCode());
        }
    }
}
