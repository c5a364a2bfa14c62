package org.recourse.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row that a query has come to; columns count from 1. */
record Row(ResultSet columns, Faults faults) {
    /** Reads one column. */
    private interface Reading<T> {
        @Nullable
        T read() throws SQLException;
    }

    String text(int column) {
        return present(() -> columns.getString(column));
    }

    Optional<String> textIfAny(int column) {
        return Optional.ofNullable(read(() -> columns.getString(column)));
    }

    byte[] bytes(int column) {
        return present(() -> columns.getBytes(column));
    }

    long number(int column) {
        return present(() -> columns.getLong(column));
    }

    int count(int column) {
        return Math.toIntExact(number(column));
    }

    private <T> T present(Reading<T> reading) {
        @Nullable T value = read(reading);
        if (value == null) {
            throw faults.damaged("has a row with a gap");
        }
        return value;
    }

    private <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }
}
