package org.recourse.persistence;

/** The statements about a table that holds a tally by day. */
record TallyTable(String select, String count, String set, String remove, String clear) {
    static final TallyTable OF_ORDERS = TallyTable.of("tally");
    static final TallyTable OF_MESSAGES = TallyTable.of("message_tally");

    private static TallyTable of(String table) {
        String key = " WHERE account = ? AND day = ? AND marketplace = ? AND channel = ? AND mask = ?";
        return new TallyTable(
                "SELECT day, marketplace, channel, mask, count, sum FROM " + table
                        + " WHERE account = ? AND day BETWEEN ? AND ?",
                "SELECT count FROM " + table + key,
                "INSERT OR REPLACE INTO " + table
                        + " (account, day, marketplace, channel, mask, count, sum) VALUES (?, ?, ?, ?, ?, ?, ?)",
                "DELETE FROM " + table + key,
                "DELETE FROM " + table + " WHERE account = ?");
    }
}
