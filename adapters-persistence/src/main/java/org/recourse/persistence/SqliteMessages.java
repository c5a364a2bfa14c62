package org.recourse.persistence;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Messages;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.Tally;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.Reckoning;

/** The messages of the conversations, and their tally. */
final class SqliteMessages implements Messages {
    private static final Policies STANDARD = Policies.standard();
    private static final String SELECT = """
            SELECT late, day, case_id, received_at, due, answered_at, needs_reply, settled, sum FROM messages
            WHERE account = ? AND late = ? AND day""";
    private static final String EACH = SELECT + " BETWEEN ? AND ?";
    private static final String UNSETTLED = EACH + " AND settled >= ?";
    private static final String FIND = SELECT + " = ? AND case_id = ? AND received_at = ?";
    private static final String COUNT = "SELECT count(*) FROM messages WHERE account = ?";
    private static final String ADD = """
            INSERT INTO messages (account, late, day, case_id, received_at, due, answered_at, needs_reply, settled, sum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REMOVE =
            "DELETE FROM messages WHERE account = ? AND late = ? AND day = ? AND case_id = ? AND received_at = ?";

    private final Transaction transaction;
    private final SqliteTally tally;

    SqliteMessages(Transaction transaction) {
        this.transaction = transaction;
        this.tally = new SqliteTally(transaction, TallyTable.OF_MESSAGES);
    }

    /** Lists the messages of a case; one that is no conversation has none. */
    static Set<BuyerMessage> of(Case matter) {
        return matter.kind() == CaseKind.BUYER_MESSAGE
                ? new LinkedHashSet<>(BuyerMessage.of(matter, STANDARD))
                : Set.of();
    }

    void replace(Optional<Case> former, Case grown) {
        Set<BuyerMessage> before = former.map(SqliteMessages::of).orElse(Set.of());
        Set<BuyerMessage> after = of(grown);
        Sets.difference(before, after).forEach(message -> remove(grown.account(), message));
        Sets.difference(after, before).forEach(message -> add(grown.account(), message));
    }

    private void add(AccountId account, BuyerMessage message) {
        Columns row = Columns.of(message);
        transaction.runSoon(
                ADD,
                account.name(),
                row.late,
                row.day,
                row.conversation,
                row.receivedAt,
                row.due,
                row.answeredAtOrNull,
                row.needsReply,
                row.settled,
                row.sum(account));
        tally.change(account, changes -> ContactResponse.count(changes, message, STANDARD, 1));
    }

    private void remove(AccountId account, BuyerMessage message) {
        Columns row = Columns.of(message);
        transaction.run(REMOVE, account.name(), row.late, row.day, row.conversation, row.receivedAt);
        tally.change(account, changes -> ContactResponse.count(changes, message, STANDARD, -1));
    }

    void writeTally() {
        tally.write();
    }

    @Override
    public Tally tally(AccountId account, LocalDate from, LocalDate to) {
        return tally.of(account, from, to);
    }

    @Override
    public void eachUnsettled(
            AccountId account, LocalDate from, LocalDate to, Instant asOf, Consumer<BuyerMessage> reader) {
        Consumer<Row> unsettled = row -> {
            BuyerMessage message = message(account, row);
            if (!message.settledAt().isBefore(asOf)) {
                reader.accept(message);
            }
        };
        for (long late = 0; late <= 1; late++) {
            transaction.each(
                    UNSETTLED,
                    unsettled,
                    account.name(),
                    late,
                    from.toEpochDay(),
                    to.toEpochDay(),
                    asOf.getEpochSecond());
        }
    }

    @Override
    public void eachNotInTime(AccountId account, LocalDate from, LocalDate to, Consumer<BuyerMessage> reader) {
        transaction.each(
                EACH,
                row -> reader.accept(message(account, row)),
                account.name(),
                1,
                from.toEpochDay(),
                to.toEpochDay());
    }

    private BuyerMessage message(AccountId account, Row row) {
        Columns columns = Columns.of(row);
        if (columns.sum(account) != row.number(9)) {
            throw transaction.faults().damaged("has a damaged row among its messages");
        }
        return transaction.whole("messages", columns::message);
    }

    boolean isKept(AccountId account, BuyerMessage message) {
        Columns row = Columns.of(message);
        return transaction
                .find(
                        FIND,
                        kept -> message(account, kept),
                        account.name(),
                        row.late,
                        row.day,
                        row.conversation,
                        row.receivedAt)
                .filter(message::equals)
                .isPresent();
    }

    long count(AccountId account) {
        return transaction.find(COUNT, row -> row.number(1), account.name()).orElse(0L);
    }

    /** A message as its row has it. */
    private record Columns(
            long late,
            long day,
            String conversation,
            String receivedAt,
            String due,
            @Nullable String answeredAtOrNull,
            long needsReply,
            long settled) {
        static Columns of(BuyerMessage message) {
            return new Columns(
                    message.settledMask() == 0 ? 1 : 0,
                    message.day(STANDARD).toEpochDay(),
                    message.conversation().text(),
                    message.receivedAt().toString(),
                    message.due().toString(),
                    message.answeredAt().map(Instant::toString).orElse(null),
                    message.needsReply() ? 1 : 0,
                    message.settledAt().getEpochSecond());
        }

        static Columns of(Row row) {
            return new Columns(
                    row.number(1),
                    row.number(2),
                    row.text(3),
                    row.text(4),
                    row.text(5),
                    row.textIfAny(6).orElse(null),
                    row.number(7),
                    row.number(8));
        }

        long sum(AccountId account) {
            return RowSum.of(
                    account.name(), late, day, conversation, receivedAt, due, answeredAtOrNull, needsReply, settled);
        }

        BuyerMessage message() {
            return new BuyerMessage(
                    new CaseId(conversation),
                    Reckoning.parse(receivedAt),
                    Reckoning.parse(due),
                    answeredAtOrNull == null ? null : Reckoning.parse(answeredAtOrNull),
                    needsReply == 1);
        }
    }
}
