package org.recourse.persistence;

/** How orders stand in desks of before {@link Schema#FIRST_WITH_STANDINGS_OF_ORDERS}, in a table of their own. */
final class StandingsApart {
    /** Asks for the standings of an account from one day to another, with the columns that {@link SqliteStandings} reads. */
    static final String EACH = """
            SELECT order_id, day, marketplace, channel, mask, sum FROM standings
            WHERE account = ? AND day BETWEEN ? AND ? ORDER BY order_id
            """;

    /** Asks for the standing of one order of an account, with the same columns. */
    static final String FIND = """
            SELECT order_id, day, marketplace, channel, mask, sum FROM standings WHERE account = ? AND order_id = ?
            """;

    private StandingsApart() {}
}
