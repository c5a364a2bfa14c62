package org.recourse.reliability;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that acknowledges what it has not synced: what the count of syncs is there to find. */
final class Careless {
    private Careless() {}

    /** Commits as often as the second argument says to a database that the first names, and syncs nothing. */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA synchronous = OFF");
            statement.executeUpdate("PRAGMA journal_mode = WAL");
            statement.executeUpdate("CREATE TABLE acknowledged (number INTEGER)");
            for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
                statement.executeUpdate("INSERT INTO acknowledged VALUES (%d)".formatted(number));
                System.out.println(number);
            }
        }
    }
}
