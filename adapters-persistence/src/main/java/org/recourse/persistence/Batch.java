package org.recourse.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements of one connection that wait to be run together, which takes half the time. Their order among each other must not matter. */
final class Batch {
    private static final int MOST = 1_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private int waiting;

    Batch(Connection connection) {
        this.connection = connection;
    }

    void add(String sql, @Nullable Object... values) throws SQLException {
        @Nullable PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        bind(statement, values);
        statement.addBatch();
        waiting++;
        if (waiting >= MOST) {
            run();
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    void run() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            for (PreparedStatement statement : statements.values()) {
                statement.executeBatch();
            }
        }
    }

    /** Forgets what is waiting, with the statements: one that failed was closed by the driver. */
    void clear() throws SQLException {
        waiting = 0;
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }
}
