package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.application.audit.VerifyDesk;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.Trait;
import org.recourse.domain.policy.Policies;

/** A desk that an older program has released is brought up to date, with all that is on it. */
final class MigratedDeskTest {
    private static final AccountId MAIN = AccountId.of("main");
    private static final AccountId SECOND = AccountId.of("second");
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    @TempDir
    private Path directory;

    @BeforeEach
    void unpackReleasedDesk() throws IOException {
        unpack(1);
    }

    private void unpack(int schema) throws IOException {
        Desks.unpackReleased(schema, directory);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everything_on_it_is_the_same_afterwards(int schema) throws IOException {
        unpack(schema);
        List<String> before = inspected();
        SqliteDesk.open(directory).close();
        assertEquals(Schema.VERSION, version());
        assertEquals(before, inspected());
        assertTrue(before.stream().anyMatch(line -> line.startsWith("with traits: ")));
    }

    /** Who has installed a new version may well ask first whether the desk is whole. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void before_that_it_is_whole_as_it_is(int schema) throws IOException {
        unpack(schema);
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            assertEquals(List.of(), new VerifyDesk(desk).verify(MAIN).flaws());
        }
        assertEquals(schema, version());
    }

    /** Schema 3 keeps ready what the cases of older desks say, too. */
    @Test
    void what_is_kept_ready_since_is_told_from_its_cases() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            List<BuyerMessage> told = desk.read(records -> {
                List<BuyerMessage> messages = new ArrayList<>();
                records.cases()
                        .each(
                                MAIN,
                                new Selection(CaseKind.BUYER_MESSAGE, false),
                                matter -> messages.addAll(BuyerMessage.of(matter, Policies.standard())));
                return messages;
            });
            List<BuyerMessage> ready = desk.read(records -> {
                List<BuyerMessage> messages = new ArrayList<>();
                records.messages().eachUnsettled(MAIN, LONG_AGO, LATER, Instant.MIN, messages::add);
                return messages;
            });
            assertFalse(ready.isEmpty());
            assertEquals(Set.copyOf(told), Set.copyOf(ready));
        }
    }

    /** Schema 5 has one row for an order and how it stands, even if only one of both is known. */
    @Test
    void an_order_that_is_not_on_it_stands_as_it_did() throws IOException, SQLException {
        unpack(4);
        long sum = RowSum.of("main", "111-0000000-0000001", 20000, "DE", "MFN", 0);
        Desks.behind(
                directory,
                "INSERT INTO standings VALUES ('main', '111-0000000-0000001', 20000, 'DE', 'MFN', 0, %d)"
                        .formatted(sum),
                "INSERT INTO tally VALUES ('main', 20000, 'DE', 'MFN', 0, 1, %d)"
                        .formatted(RowSum.of("main", 20000, "DE", "MFN", 0, 1)));
        List<String> before = inspected();
        SqliteDesk.open(directory).close();
        assertEquals(before, inspected());
        assertTrue(String.join("\n", before).contains("111-0000000-0000001"));
    }

    @Test
    void its_trail_is_whole_and_ends_where_it_did() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(
                    new Head(106, "f79ef3fc29f78d06cad97a0d4f7415203d78346aead010ee4c1e2d538e7051c7"),
                    desk.read(records -> records.trail().head(MAIN)));
            assertEquals(
                    new Head(30, "4ad111f8d51d4e14e2898fc2fe7a452619c0e3b0f78d99fda67cd6be85ac5fea"),
                    desk.read(records -> records.trail().head(SECOND)));
            assertEquals(List.of(), desk.read(records -> records.trail().check(MAIN)));
        }
    }

    @Test
    void it_is_written_to_like_any_other() {
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            Desks.keep(desk, Desks.claim(1));
        }
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            assertEquals(1, Desks.events(desk));
        }
    }

    @Test
    void a_migration_that_fails_at_its_end_leaves_the_older_desk() throws IOException {
        byte[] before = Desks.read(Desks.file(directory));
        Faults faults = new Faults(Desks.file(directory));
        try (Sessions sessions = Sessions.of(Desks.file(directory), faults, Duration.ofSeconds(1))) {
            assertThrows(
                    CancellationException.class,
                    () -> sessions.run(session -> Schema.migrate(session, migrated -> {
                        throw new CancellationException("the power fails");
                    })));
        }
        assertArrayEquals(before, Desks.read(Desks.file(directory)));
        assertEquals(1, version());
    }

    @Test
    void a_flawed_one_is_refused_and_left_as_it_is() throws IOException, SQLException {
        Desks.behind(directory, "UPDATE refunds SET amount = '1.00 USD'");
        byte[] before = Desks.read(Desks.file(directory));
        DeskException refused = assertThrows(DeskException.class, () -> SqliteDesk.open(directory));
        assertEquals(Fault.DAMAGED, refused.fault());
        assertArrayEquals(before, Desks.read(Desks.file(directory)));
    }

    @Test
    void an_inspected_one_stays_of_its_version() throws IOException {
        byte[] before = Desks.read(Desks.file(directory));
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            assertEquals(List.of(), desk.read(records -> records.trail().check(SECOND)));
        }
        assertArrayEquals(before, Desks.read(Desks.file(directory)));
    }

    private int version() {
        try {
            return Header.of(Desks.file(directory)).version();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> inspected() {
        try (SqliteDesk desk = SqliteDesk.inspect(directory)) {
            return desk.read(records -> {
                List<String> contents = new ArrayList<>();
                List.of(MAIN, SECOND).forEach(account -> list(records, account, contents));
                return contents;
            });
        }
    }

    private static void list(Records records, AccountId account, List<String> contents) {
        records.cases().each(account, Selection.ALL, matter -> contents.add(matter + " " + matter.log()));
        records.orders().each(account, order -> contents.add(order.toString()));
        records.refunds().each(account, refund -> contents.add(refund.toString()));
        records.feedbackChanges().each(account, change -> contents.add(change.toString()));
        records.standings().each(account, LONG_AGO, LATER, standing -> contents.add(standing.toString()));
        records.standings()
                .each(
                        account,
                        LONG_AGO,
                        LATER,
                        Set.of(Trait.NO_RETURN, Trait.CLAIM_COUNTS),
                        standing -> contents.add("with traits: " + standing));
        records.standings().tally(account, LONG_AGO, LATER).rows().forEach(row -> contents.add(row.toString()));
        records.personalData().each(account, piece -> contents.add(piece.toString()));
    }
}
