package org.recourse.persistence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Salt;
import org.recourse.application.keeping.Salvage;
import org.recourse.domain.account.AccountId;
import org.recourse.persistence.pages.PageRow;

/**
 * Tells by its form to which table a row of a damaged desk belongs, and lays on a new desk what is proven, by checksum, hash or digest, to
 * be as it was written. What can be computed from other rows is left out.
 */
final class FoundRows {
    private static final Set<String> TABLES = Set.of(
            "events",
            "cases",
            "case_names",
            "orders",
            "standings",
            "tally",
            "closed_cases",
            "messages",
            "message_tally",
            "refunds",
            "feedback_changes",
            "figures",
            "salts",
            "words",
            "wiping",
            "commits");
    private static final String CASE_ID = "[A-Z]{3}-[0-9A-Z]+";
    private static final String ORDER = "INSERT OR IGNORE INTO orders (account, id, body, sum) VALUES (?, ?, ?, ?)";
    private static final String REFUND = """
            INSERT OR IGNORE INTO refunds (account, id, order_id, made_at, amount, kind, sum) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FEEDBACK_CHANGE = """
            INSERT OR IGNORE INTO feedback_changes
            (account, order_id, feedback_day, changed_at, changed_nanos, state, sum) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIGURE = """
            INSERT OR IGNORE INTO figures
            (account, reported_on, marketplace, metric, channel, from_day, to_day, counted, total, status, components, sum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SALT = "INSERT OR IGNORE INTO salts (account, case_id, salt) VALUES (?, ?, ?)";
    private static final String WORDS =
            "INSERT OR IGNORE INTO words (account, case_id, digest, words) VALUES (?, ?, ?, ?)";

    private final Transaction desk;
    private final TreeMap<String, FoundAccount> accounts = new TreeMap<>();
    private boolean newer;
    private long unreadable;

    FoundRows(Transaction desk) {
        this.desk = desk;
    }

    /** Takes a row of any table but that of the words. */
    void take(PageRow row) {
        switch (row.types()) {
            case "NTTTI" -> order(row, 3);
            case "NTTITTIITI", "NTTNNNNNTI" -> order(row, 8);
            case "TITITT" -> event(row);
            case "TTTTTTI" -> refund(row);
            case "TTIIITI" -> feedbackChange(row);
            case "TITTTIIIITTI" -> figure(row);
            case "TTTTTITII", "TTTNTITII" -> matter(row);
            case "NTTB" -> salt(row);
            case "TTII", "TTI", "TTT", "TTTI" -> entry(row);
            case "TTTIT" -> schema(row);
            default -> {
                // computed, or of an index that tells nothing more
            }
        }
    }

    /** Takes a row of the words, once all salts are known. */
    void takeWords(PageRow row) {
        if (row.types().equals("NTTTB")) {
            account(row, 1).ifPresent(found -> words(found, row));
        }
    }

    /** In older desks, how an order stands is not in its row. */
    private void order(PageRow row, int body) {
        account(row, 1)
                .ifPresent(found ->
                        save(ORDER, found.orders, row.text(1), row.text(2), row.text(body), row.number(body + 1)));
    }

    private void refund(PageRow row) {
        account(row, 0).ifPresent(found -> save(REFUND, row, 0, found.refunds));
    }

    private void feedbackChange(PageRow row) {
        account(row, 0).ifPresent(found -> save(FEEDBACK_CHANGE, row, 0, found.feedbackChanges));
    }

    private void figure(PageRow row) {
        account(row, 0).ifPresent(found -> save(FIGURE, row, 0, found.figures));
    }

    private void save(String statement, PageRow row, int first, FoundSort sort) {
        save(statement, sort, row.values().subList(first, row.values().size()).toArray());
    }

    private void save(String statement, FoundSort sort, @Nullable Object... columns) {
        if (hasItsSum(columns)) {
            sort.save(desk.run(statement, columns));
        } else {
            sort.addDamaged();
        }
    }

    private static boolean hasItsSum(@Nullable Object[] columns) {
        int last = columns.length - 1;
        return ((Long) RowSum.of(Arrays.copyOf(columns, last))).equals(columns[last]);
    }

    private void event(PageRow row) {
        account(row, 0).ifPresent(found -> event(found, row));
    }

    private void event(FoundAccount found, PageRow row) {
        int number = (int) Math.min(row.number(3), Integer.MAX_VALUE);
        found.events.add(new StoredEvent(
                AccountId.of(row.text(0)), row.number(1), row.text(2), number, row.text(4), row.text(5)));
    }

    private void matter(PageRow row) {
        if (hasItsSum(row.values().toArray())) {
            account(row, 0).ifPresent(found -> found.events.know(row.text(1), row.number(7)));
        }
    }

    private void salt(PageRow row) {
        account(row, 1).ifPresent(found -> found.words.addSalt(row.text(2), row.bytes(3)));
    }

    private void words(FoundAccount found, PageRow row) {
        String owner = row.text(2);
        byte[] words = row.bytes(4);
        if (!found.words.isForgotten(owner, words)) {
            found.words.salt(owner, row.text(3), words).ifPresent(salt -> {
                desk.run(SALT, row.text(1), owner, salt);
                found.words.save(desk.run(WORDS, row.text(1), owner, row.text(3), words));
            });
        }
    }

    /** An entry of an index: of events, of orders, of refunds, of words. Those of cases and of salts look alike and tell nothing more. */
    private void entry(PageRow row) {
        account(row.text(0)).ifPresent(found -> entry(found, row));
    }

    private static void entry(FoundAccount found, PageRow row) {
        switch (row.types()) {
            case "TTII" -> found.events.addIndexed(row.text(1), row.number(2), row.number(3));
            case "TTTI" -> found.words.addIndexed();
            case "TTI" -> addIndexed(found.orders, row.text(1));
            default -> addIndexed(found.refunds, row.text(2));
        }
    }

    private static void addIndexed(FoundSort sort, String id) {
        if (!id.matches(CASE_ID)) {
            sort.addIndexed();
        }
    }

    private void schema(PageRow row) {
        newer |= row.text(0).equals("table") && !TABLES.contains(row.text(1));
    }

    private Optional<FoundAccount> account(PageRow row, int column) {
        Optional<FoundAccount> found = account(row.text(column));
        unreadable += found.isEmpty() ? 1 : 0;
        return found;
    }

    private Optional<FoundAccount> account(String name) {
        try {
            return Optional.of(accounts.computeIfAbsent(name, key -> new FoundAccount(AccountId.of(key))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Tells whether there are tables that this version does not know. */
    boolean isNewer() {
        return newer;
    }

    /** Finishes the new desk and tells what was saved. */
    Salvage save(int unreadablePages) {
        accounts.forEach((name, found) ->
                found.words.purged().forEach(owner -> desk.run(SALT, name, owner, new byte[Salt.BYTES])));
        long unproven = accounts.values().stream()
                .filter(found -> !found.isProven())
                .mapToLong(FoundAccount::unproven)
                .sum();
        return new Salvage(
                accounts.values().stream()
                        .filter(FoundAccount::isProven)
                        .map(found -> found.save(desk))
                        .toList(),
                unreadablePages,
                unreadable + unproven);
    }
}
