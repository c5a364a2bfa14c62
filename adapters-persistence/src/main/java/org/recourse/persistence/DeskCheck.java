package org.recourse.persistence;

import java.util.List;
import java.util.function.Function;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.domain.account.AccountId;

/** Reads a whole desk again, of whatever version, and names each place at which it is not as it was written. */
final class DeskCheck {
    private static final String COMMITS = "SELECT number FROM commits";
    private static final String ACCOUNTS = """
            SELECT group_concat(format('SELECT account FROM "%w"', tables.name), ' UNION ')
            FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table' AND columns.name = 'account'
            """;
    private static final String WORDS_WITHOUT_SALT = """
            SELECT count(*) FROM words LEFT JOIN salts USING (account, case_id) WHERE salt IS NULL
            """;

    private final Transaction transaction;
    private final long acknowledged;

    /**
     * Builds a check.
     *
     * @param transaction reads the desk
     * @param acknowledged how many commits the desk must have, at least
     */
    DeskCheck(Transaction transaction, long acknowledged) {
        this.transaction = transaction;
        this.acknowledged = acknowledged;
    }

    /** Counts the desk's commits; a desk that is too old to count them has none. */
    long commits() {
        return transaction.version() < Schema.FIRST_WITH_COMMITS
                ? 0
                : transaction.find(COMMITS, row -> row.number(1)).orElse(0L);
    }

    /** Looks only whether all is there that was acknowledged. */
    List<Flaw> losses() {
        Findings findings = new Findings();
        findings.of("commits", () -> checkCommits(findings));
        return findings.flaws();
    }

    /** Names the flaws of all accounts, each with its account. */
    List<Flaw> flaws() {
        return flaws(account -> "account " + account.name() + ", ");
    }

    /** Names the same; those of one account as its own. */
    List<Flaw> flaws(AccountId own) {
        return flaws(account -> account.equals(own) ? "" : "account " + account.name() + ", ");
    }

    private List<Flaw> flaws(Function<AccountId, String> place) {
        Findings findings = new Findings();
        findings.of("file", () -> checkFile(findings));
        findings.of("schema", () -> checkSchema(findings));
        findings.of("commits", () -> checkCommits(findings));
        findings.of("personal data", () -> checkSalts(findings));
        findings.of("accounts", () -> accounts().forEach(account -> check(account, place, findings)));
        return findings.flaws();
    }

    private void checkFile(Findings findings) {
        transaction.list("PRAGMA integrity_check", row -> row.text(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add("file", line));
    }

    private void checkSchema(Findings findings) {
        if (!Schema.objects(transaction).equals(Schema.pristine(transaction.version()))) {
            findings.add("schema", "tables, indexes or guards are not those that this program made");
        }
    }

    private void checkCommits(Findings findings) {
        long missing = acknowledged - commits();
        if (missing > 0) {
            findings.add(
                    "commits",
                    "%s acknowledged %s missing".formatted(missing, missing == 1 ? "write is" : "writes are"));
        }
    }

    private void checkSalts(Findings findings) {
        long words = transaction.find(WORDS_WITHOUT_SALT, row -> row.number(1)).orElse(0L);
        if (words > 0) {
            findings.add("personal data", "pieces that lack what their digests were made with: %s".formatted(words));
        }
    }

    /** Lists the accounts that any row of any table is of. */
    List<AccountId> accounts() {
        return transaction
                .find(ACCOUNTS, row -> row.textIfAny(1))
                .flatMap(query -> query)
                .map(query -> transaction.list(query, this::account))
                .orElse(List.of());
    }

    private AccountId account(Row row) {
        return transaction.whole("accounts", () -> AccountId.of(row.text(1)));
    }

    private void check(AccountId account, Function<AccountId, String> place, Findings findings) {
        Findings own = new Findings();
        new TrailCheck(transaction, account, own).run();
        findings.addAll(place.apply(account), own);
    }
}
