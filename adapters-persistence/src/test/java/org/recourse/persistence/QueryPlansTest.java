package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How SQLite goes about each question that the store asks, on a desk about which it has no statistics: a question about one order or one case
 * must not read all of an account's.
 */
final class QueryPlansTest {
    private static final List<Class<?>> TABLES = List.of(
            ClosedCases.class,
            OrderRows.class,
            CaseRows.class,
            SqliteCases.class,
            SqliteEvents.class,
            SqliteFeedbackChanges.class,
            SqliteMessages.class,
            SqliteOrders.class,
            SqlitePersonalData.class,
            SqliteRefunds.class,
            SqliteStandings.class);

    @Test
    void a_question_about_one_thing_reads_no_more_than_that() throws Exception {
        TreeMap<String, List<String>> plans = new TreeMap<>();
        try (Session session = Sessions.inMemory()) {
            Schema.migrate(session, made -> {});
            for (Class<?> table : TABLES) {
                for (Field statement : statements(table)) {
                    String name = table.getSimpleName() + "." + statement.getName();
                    plans.put(name, plan(session, (String) statement.get(null)));
                }
            }
        }
        StringBuilder found = new StringBuilder();
        plans.forEach((name, plan) ->
                found.append(name).append('\n').append(String.join("\n", plan).indent(2)));
        assertFalse(found.isEmpty());
        assertEquals(Files.readString(expected(found.toString())), found.toString());
    }

    private static Path expected(String found) throws IOException {
        Path golden = Path.of("src", "test", "resources", "query-plans.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, found);
        }
        return golden;
    }

    private static List<Field> statements(Class<?> table) {
        return Arrays.stream(table.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .peek(field -> field.setAccessible(true))
                .filter(QueryPlansTest::isStatement)
                .toList();
    }

    private static boolean isStatement(Field field) {
        try {
            String text = (String) field.get(null);
            return Stream.of("SELECT ", "UPDATE ", "DELETE ").anyMatch(text::startsWith);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> plan(Session session, String statement) {
        List<String> steps = new ArrayList<>();
        session.each("EXPLAIN QUERY PLAN " + statement, row -> steps.add(row.text(4)));
        return steps;
    }
}
