package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Window;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;
import org.recourse.domain.snapshot.Figure;

/** What is not an event and was changed behind the program's back is named too. */
final class TamperedRecordsTest {
    private static final int PAGE = 4096;
    private static final int INDEX_LEAF = 10;
    private static final AccountId THEIRS = AccountId.of("theirs");
    private static final OrderId BOUGHT = OrderId.of("222-0000000-0000042");
    private static final OrderId REFUNDED = OrderId.of("111-0000000-0000001");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Figure FIGURE = new Figure(
            DAY, null, "order-defect-rate", null, Window.ending(DAY, 60), 1, 100, "GOOD", Map.of("claims", 1L));

    @TempDir
    private Path directory;

    @BeforeEach
    void makeDesk() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
            desk.write(records -> {
                keep(OURS, records);
                keep(THEIRS, records);
                return records;
            });
        }
    }

    private static void keep(AccountId account, Records records) {
        records.orders().save(account, new Order(BOUGHT, null, Delivery.UNKNOWN));
        records.refunds().save(account, new Refund("R-1", REFUNDED, NOON, Money.of("3.50", "EUR"), RefundKind.FULL));
        records.feedbackChanges().save(account, new FeedbackChange(REFUNDED, DAY, FeedbackState.REMOVED, NOON));
        records.snapshots().save(account, FIGURE);
        records.personalData().keep(account, Desks.claim(1).id(), "words");
    }

    private List<Flaw> flaws() {
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            return desk.read(records -> records.trail().check(OURS));
        }
    }

    private List<String> places() {
        return flaws().stream().map(Flaw::at).toList();
    }

    @Test
    void a_changed_record_of_every_sort_is_named() throws SQLException {
        assertEquals(List.of(), places());
        for (String sort : List.of("orders", "refunds", "feedback_changes", "figures")) {
            Desks.behind(directory, "UPDATE %s SET sum = sum + 1 WHERE account = 'ours'".formatted(sort));
            assertEquals(List.of(sort.replace('_', ' ')), places());
            Desks.behind(directory, "UPDATE %s SET sum = sum - 1 WHERE account = 'ours'".formatted(sort));
        }
        assertEquals(List.of(), places());
    }

    @Test
    void what_is_kept_ready_of_the_cases_is_named_where_it_is_not_what_they_say() throws SQLException {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.conversation(7));
            Desks.keep(desk, Desks.closed(8));
        }
        assertEquals(List.of(), places());
        String conversation = "case " + Desks.conversation(7).id();
        assertNamed(conversation, "UPDATE messages SET sum = sum + 1", "UPDATE messages SET sum = sum - 1");
        assertNamed(conversation, "UPDATE messages SET late = 0", "UPDATE messages SET late = 1");
        assertNamed(
                "case " + Desks.closed(8).id(),
                "UPDATE closed_cases SET since = since + 1",
                "UPDATE closed_cases SET since = since - 1");
        assertNamed(
                "kept ready",
                "INSERT INTO closed_cases VALUES ('ours', 'ATZ', 0, 'ATZ-1')",
                "DELETE FROM closed_cases WHERE since = 0");
        assertNamed(
                "kept ready",
                "INSERT INTO messages VALUES ('ours', 0, 0, 'MSG-1', '', '', NULL, 0, 0, 0)",
                "DELETE FROM messages WHERE day = 0");
        assertNamed("kept ready", "UPDATE message_tally SET count = 0", "UPDATE message_tally SET count = 1");
    }

    private void assertNamed(String place, String change, String back) throws SQLException {
        Desks.behind(directory, change);
        assertTrue(places().contains(place), () -> change + ": " + places());
        Desks.behind(directory, back);
        assertEquals(List.of(), places(), back);
    }

    @Test
    void changed_words_are_named() throws SQLException {
        Desks.behind(directory, "UPDATE words SET words = CAST('other words' AS BLOB) WHERE account = 'ours'");
        assertEquals(List.of("personal data"), places());
    }

    @Test
    void another_accounts_flaw_is_named_with_the_account() throws SQLException {
        Desks.behind(directory, "UPDATE refunds SET amount = '9.50 EUR' WHERE account = 'theirs'");
        assertEquals(List.of("account theirs, refunds"), places());
    }

    @Test
    void words_whose_salt_is_gone_are_named() throws SQLException {
        Desks.behind(directory, "DELETE FROM salts");
        assertEquals(
                "pieces that lack what their digests were made with: 2",
                flaws().get(0).what());
    }

    @Test
    void an_index_that_does_not_fit_its_table_is_named() throws IOException {
        byte[] content = Desks.read(Desks.file(directory));
        content[lastByteOf("ours" + BOUGHT.text(), INDEX_LEAF, content)]++;
        Files.write(Desks.file(directory), content);
        assertTrue(places().contains("file"), places().toString());
    }

    /** The place at which a text ends on a page of that kind. */
    private static int lastByteOf(String text, int kind, byte[] content) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, content.length / PAGE)
                .filter(page -> content[page * PAGE] == kind)
                .map(page -> page * PAGE
                        + Bytes.indexOf(Arrays.copyOfRange(content, page * PAGE, (page + 1) * PAGE), wanted))
                .filter(place -> place % PAGE != PAGE - 1)
                .map(place -> place + wanted.length - 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_flaw_of_the_tally_says_where_and_how_much() throws SQLException {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            desk.write(records -> {
                records.standings().place(OURS, new Standing(REFUNDED, DAY, Marketplace.DE, Channel.MFN, Set.of()));
                records.standings().place(OURS, new Standing(BOUGHT, DAY.plusDays(1), null, Channel.MFN, Set.of()));
                return records;
            });
        }
        change(DAY, "DE", 3);
        change(DAY.plusDays(1), "", 0);
        assertEquals(
                List.of(
                        new Flaw(
                                "tally of 2026-03-01", "Amazon.de, MFN: the orders' standings give -2 to what is kept"),
                        new Flaw(
                                "tally of 2026-03-02",
                                "outside the marketplaces, MFN: the orders' standings give +1 to what is kept")),
                flaws());
    }

    @Test
    void a_changed_sum_of_what_is_computed_is_named() throws SQLException {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            desk.write(records -> {
                records.standings().place(OURS, new Standing(REFUNDED, DAY, Marketplace.DE, Channel.MFN, Set.of()));
                return records;
            });
        }
        for (String changed : List.of("orders SET standing_sum = standing_sum", "tally SET sum = sum")) {
            Desks.behind(directory, "UPDATE %s + 1".formatted(changed));
            assertEquals(List.of("tally"), places(), changed);
            Desks.behind(directory, "UPDATE %s - 1".formatted(changed));
        }
        assertEquals(List.of(), places());
    }

    private void change(LocalDate day, String marketplace, long count) throws SQLException {
        long sum = RowSum.of(OURS.name(), day.toEpochDay(), marketplace, "MFN", 0, count);
        Desks.behind(
                directory,
                "UPDATE tally SET count = %d, sum = %d WHERE day = %d".formatted(count, sum, day.toEpochDay()));
    }

    @Test
    void a_case_that_is_missing_among_the_cases_is_no_answer() throws SQLException {
        Desks.behind(directory, "DELETE FROM cases");
        assertNoAnswer();
    }

    @Test
    void a_case_with_a_changed_column_is_no_answer() throws SQLException {
        Desks.behind(directory, "UPDATE cases SET open = 0");
        assertNoAnswer();
    }

    private void assertNoAnswer() {
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            DeskException refused = assertThrows(
                    DeskException.class,
                    () -> desk.read(
                            records -> records.cases().find(OURS, Desks.claim(1).id())));
            assertEquals(Fault.DAMAGED, refused.fault());
        }
    }
}
