package org.recourse.benchmarks.files;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.recourse.benchmarks.orders.SellerFolder;

/** The rates by DuckDB: {@code DuckDbRates DIRECTORY TODAY}. */
public final class DuckDbRates {
    private static final String BY_DAY = """
            WITH defective AS (
                SELECT "order-id" AS id FROM read_csv('%2$s', delim = ',', header = true, all_varchar = true)
                WHERE state <> 'denied'
                UNION
                SELECT "Order ID" FROM read_csv('%3$s', delim = '\\t', quote = '', header = true, all_varchar = true)
                WHERE CAST("Rating" AS INTEGER) <= 2),
            sold AS (
                SELECT "amazon-order-id" AS id, min(substr("purchase-date", 1, 10)) AS day
                FROM read_csv('%1$s', delim = '\\t', quote = '', header = true, all_varchar = true)
                WHERE "order-status" <> 'Pending' AND "sales-channel" LIKE 'Amazon.%%'
                GROUP BY 1)
            SELECT day, count(*), count(defective.id) FROM sold LEFT JOIN defective USING (id) GROUP BY day
            """;

    private DuckDbRates() {}

    /**
     * Counts and prints.
     *
     * @param arguments the directory of the made-up seller and the day of asking
     * @throws SQLException when DuckDB cannot answer
     */
    public static void main(String... arguments) throws SQLException {
        print(Path.of(arguments[0]), LocalDate.parse(arguments[1]), System.out);
    }

    static void print(Path directory, LocalDate today, PrintStream out) throws SQLException {
        DailyRates rates = new DailyRates();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet days = statement.executeQuery(question(directory))) {
            while (days.next()) {
                rates.add(LocalDate.parse(days.getString(1)), days.getLong(2), days.getLong(3));
            }
        }
        rates.print(today, out);
    }

    private static String question(Path directory) {
        return BY_DAY.formatted(
                directory.resolve(SellerFolder.ORDERS),
                directory.resolve(SellerFolder.CLAIMS),
                directory.resolve(SellerFolder.FEEDBACK));
    }
}
