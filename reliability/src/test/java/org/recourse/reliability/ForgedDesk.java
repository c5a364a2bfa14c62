package org.recourse.reliability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A desk's file in the hands of somebody who knows how it is made. */
record ForgedDesk(Path directory) {
    private static final String GUARDS = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
    private static final String EVENTS =
            "SELECT case_id, number, body, hash FROM events WHERE account = 'main' ORDER BY seq";
    private static final String ADD =
            "INSERT INTO events (account, seq, case_id, number, body, hash) VALUES ('main', ?, ?, ?, ?, ?)";

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("desk.db"));
    }

    List<Link> links() throws SQLException {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(EVENTS)) {
            List<Link> links = new ArrayList<>();
            while (rows.next()) {
                links.add(new Link(rows.getString(1), rows.getInt(2), rows.getString(3), rows.getString(4)));
            }
            return links;
        }
    }

    /** Replaces all events, with the guards put back afterwards. */
    void replace(List<Link> links) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String> guards = unguard(connection, statement);
            statement.execute("DELETE FROM events WHERE account = 'main'");
            add(connection, links);
            for (String guard : guards) {
                statement.execute(guard);
            }
        }
    }

    private static List<String> unguard(Connection connection, Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> guards = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(GUARDS)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                guards.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("DROP TRIGGER " + name);
        }
        return guards;
    }

    private static void add(Connection connection, List<Link> links) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (int place = 0; place < links.size(); place++) {
                Link link = links.get(place);
                add.setInt(1, place + 1);
                add.setString(2, link.matter());
                add.setInt(3, link.number());
                add.setString(4, link.body());
                add.setString(5, link.hash());
                add.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Pretends that many writes were committed, so that their count does not give away what was cut. */
    void pretendManyCommits() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE commits SET number = 1000000");
        }
    }
}
