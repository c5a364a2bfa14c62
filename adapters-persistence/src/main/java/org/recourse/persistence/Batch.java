package org.recourse.persistence;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Statements of one connection that wait to be run together, which takes half the time. Many are run in a thread of their own, while others are
 * already being added. Those that wait together must not depend on their order. For one thread at a time.
 */
final class Batch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    private static final int MOST = 1_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private Map<String, List<@Nullable Object[]>> waiting = new HashMap<>();
    private @Nullable ExecutorService thread;
    private @Nullable Future<?> running;
    private int count;
    private boolean due;

    Batch(Connection connection) {
        this.connection = connection;
    }

    /** Adds a statement; what has waited long enough begins to be run. */
    void add(String sql, @Nullable Object... values) throws SQLException {
        if (due || count >= MOST) {
            begin();
        }
        waiting.computeIfAbsent(sql, text -> new ArrayList<>()).add(values);
        count++;
    }

    /** Returns the values of each statement that waits. */
    List<@Nullable Object[]> waiting(String sql) {
        return waiting.getOrDefault(sql, List.of());
    }

    private void begin() throws SQLException {
        await();
        Map<String, List<@Nullable Object[]>> part = taken();
        running = thread().submit(() -> {
            run(part);
            return part;
        });
    }

    /** Makes the thread when it is first needed: most sessions write little or nothing. */
    private ExecutorService thread() {
        @Nullable ExecutorService made = thread;
        if (made == null) {
            made = Executors.newSingleThreadExecutor(new ThreadFactoryBuilder()
                    .setDaemon(true)
                    .setNameFormat("writer")
                    .build());
            thread = made;
        }
        return made;
    }

    private Map<String, List<@Nullable Object[]>> taken() {
        Map<String, List<@Nullable Object[]>> part = waiting;
        waiting = new HashMap<>();
        count = 0;
        due = false;
        return part;
    }

    private void run(Map<String, List<@Nullable Object[]>> part) throws SQLException {
        for (Map.Entry<String, List<@Nullable Object[]>> each : part.entrySet()) {
            PreparedStatement statement = statement(each.getKey());
            for (@Nullable Object[] values : each.getValue()) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        @Nullable PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Runs what waits. */
    void run() throws SQLException {
        await();
        if (count > 0) {
            run(taken());
        }
    }

    /** Waits until what is being run has been; what waits is begun when more is added. */
    void leaveWaiting() throws SQLException {
        await();
        due = count > 0;
    }

    private void await() throws SQLException {
        @Nullable Future<?> begun = running;
        if (begun == null) {
            return;
        }
        running = null;
        try {
            Uninterruptibles.getUninterruptibly(begun);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e);
        }
    }

    /** Forgets what waits, or has failed meanwhile, with the statements: one that failed was closed by the driver. */
    void clear() throws SQLException {
        taken();
        try {
            await();
        } catch (SQLException | Error e) {
            LOG.debug("what is rolled back had failed", e);
        }
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.shutdown();
        }
    }
}
