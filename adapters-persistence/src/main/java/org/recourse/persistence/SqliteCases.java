package org.recourse.persistence;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.order.OrderId;

/** The cases: their events, and beside them the columns by which they are selected. */
final class SqliteCases implements Cases {
    private static final String SELECT = "SELECT " + CaseRow.COLUMNS + " FROM cases ";
    private static final String OF_ACCOUNT = SELECT + "WHERE account = ?1";

    /** Without statistics SQLite prefers the primary key, by which it reads all cases of the account. */
    private static final String OF_ORDER =
            SELECT + "INDEXED BY cases_of_orders WHERE account = ? AND order_id = ? ORDER BY id";

    private static final String KIND = " AND kind = coalesce(?, kind) ORDER BY id";
    private static final String ALL = OF_ACCOUNT + KIND;
    private static final String OPEN = SELECT + "INDEXED BY open_cases WHERE account = ?1 AND open = 1" + KIND;
    private static final String BEGINNING = OF_ACCOUNT + " AND id >= ?2 AND id < ?2 || char(0x10FFFF) ORDER BY id";

    /** Answered from indexes, since the rows of orders are wide: those that there are, and the few of which it is not known how they stand. */
    private static final String STRAY = OF_ACCOUNT + """
             AND kind = ?2 AND id > ?2 || '-' AND id < ?2 || '.' AND (
            NOT EXISTS (SELECT 1 FROM orders WHERE orders.account = ?1 AND orders.id = cases.order_id)
            OR EXISTS (SELECT 1 FROM orders INDEXED BY orders_not_placed
            WHERE orders.id = cases.order_id AND day IS NULL AND orders.account = ?1))
            ORDER BY id
            """;

    private static final String CLOSED_SINCE = OF_ACCOUNT + """
             AND instr(?4, ' ' || state || ' ') AND id IN
            (SELECT case_id FROM closed_cases WHERE account = ?1 AND kind = ?2 AND since >= ?3) ORDER BY id
            """;
    private static final String CALLED = OF_ACCOUNT
            + " AND id IN (SELECT case_id FROM case_names WHERE account = ?1 AND kind = ?2 AND reference = ?3)"
            + " ORDER BY id";
    private static final String IDS = "SELECT DISTINCT case_id FROM events WHERE account = ? ORDER BY case_id";
    private static final String WITH_CASES = Fetched.ordersOf("cases");

    private final Transaction transaction;
    private final CaseRows rows;
    private final SqliteEvents events;
    private final ClosedCases closed;
    private final SqliteMessages messages;

    private final ReadCases known;

    /** Which orders have cases at all. */
    private final Fetched<Boolean> fetched;

    SqliteCases(Transaction transaction) {
        this(transaction, new ReadCases());
    }

    SqliteCases(Transaction transaction, ReadCases known) {
        this.transaction = transaction;
        this.known = known;
        this.rows = new CaseRows(transaction);
        this.events = new SqliteEvents(transaction);
        this.closed = new ClosedCases(transaction);
        this.messages = new SqliteMessages(transaction);
        this.fetched = Fetched.isAny(transaction, WITH_CASES);
    }

    SqliteMessages messages() {
        return messages;
    }

    void expect(AccountId account, Set<OrderId> orders) {
        fetched.expect(account, orders);
    }

    @Override
    public Optional<Case> find(AccountId account, CaseId id) {
        Optional<Case> present = present(account, id);
        return present.isPresent() ? present : read(account, id);
    }

    /** Returns the case as it is, if this session has read or written it since anybody else has changed the desk. */
    private Optional<Case> present(AccountId account, CaseId id) {
        return known.find(account, id)
                .filter(read -> read.spell() == transaction.spell())
                .map(ReadCases.Known::matter);
    }

    private Optional<Case> read(AccountId account, CaseId id) {
        Optional<Case> found = rows.find(account, id).map(row -> matter(account, row));
        if (found.isEmpty() && events.version(account, id) > 0) {
            throw transaction.faults().damaged("has events of a case that is missing among its cases");
        }
        return found;
    }

    private Case matter(AccountId account, CaseRow row) {
        CaseId id = transaction.whole("cases", () -> new CaseId(row.id()));
        return present(account, id)
                .or(() -> unchanged(account, id, row))
                .orElseGet(() -> fold(account, id, row.version()));
    }

    /** Returns the case as it was read in another spell, if its last event is the same. */
    private Optional<Case> unchanged(AccountId account, CaseId id, CaseRow row) {
        Optional<ReadCases.Known> same = known.find(account, id).filter(read -> isUpToDate(read, row));
        same.ifPresent(read -> known.put(read.matter(), read.lastHash(), transaction.spell()));
        return same.map(ReadCases.Known::matter);
    }

    private boolean isUpToDate(ReadCases.Known read, CaseRow row) {
        Case matter = read.matter();
        return matter.version() == row.version()
                && events.hash(matter.account(), matter.id(), matter.version())
                        .filter(read.lastHash()::equals)
                        .isPresent();
    }

    private Case fold(AccountId account, CaseId id, long version) {
        SqliteEvents.Whole log = transaction.whole("events", () -> events.whole(account, id));
        if (log.events().size() != version) {
            throw transaction.faults().damaged("has a case whose events are not as they were recorded");
        }
        Case matter = transaction.whole("events", () -> Case.of(CaseTypes.of(id.kind()), id, account, log.events()));
        known.put(matter, log.lastHash(), transaction.spell());
        return matter;
    }

    @Override
    public List<Case> ofOrder(AccountId account, OrderId order) {
        return fetched.get(account, order).orElse(true) ? look(account, order) : List.of();
    }

    private List<Case> look(AccountId account, OrderId order) {
        return transaction.list(
                OF_ORDER, row -> matter(account, rows.read(account, row)), account.name(), order.text());
    }

    @Override
    public List<Case> called(AccountId account, CaseKind kind, String reference) {
        return transaction.list(
                CALLED, row -> matter(account, rows.read(account, row)), account.name(), kind.code(), reference);
    }

    @Override
    public void each(AccountId account, Selection selection, Consumer<Case> reader) {
        transaction.each(
                selection.openOnly() ? OPEN : ALL,
                row -> reader.accept(matter(account, rows.read(account, row))),
                account.name(),
                selection.kind().map(CaseKind::code).orElse(null));
    }

    @Override
    public void eachClosedSince(
            AccountId account, CaseKind kind, Set<CaseState> states, Instant since, Consumer<Case> reader) {
        String among = states.stream().map(CaseRow::name).collect(Collectors.joining(" ", " ", " "));
        Consumer<Row> sinceThen = row -> {
            Case matter = matter(account, rows.read(account, row));
            if (matter.isClosed() && !matter.since().isBefore(since)) {
                reader.accept(matter);
            }
        };
        transaction.each(CLOSED_SINCE, sinceThen, account.name(), kind.code(), since.getEpochSecond(), among);
    }

    @Override
    public List<Case> beginning(AccountId account, String beginning) {
        return transaction.list(BEGINNING, row -> matter(account, rows.read(account, row)), account.name(), beginning);
    }

    void eachStray(AccountId account, CaseKind kind, Consumer<Case> reader) {
        transaction.each(
                STRAY, row -> reader.accept(matter(account, rows.read(account, row))), account.name(), kind.code());
    }

    @Override
    public Append append(Case grown, int expectedVersion) {
        checkArgument(grown.version() > expectedVersion, "%s has not grown", grown.id());
        Optional<Case> present = present(grown.account(), grown.id());
        if (version(present, grown) != expectedVersion) {
            return Append.CONFLICT;
        }
        add(grown, expectedVersion);
        keepReady(present.or(() -> before(grown, expectedVersion)), grown);
        grown.order().ifPresent(order -> fetched.forget(grown.account(), order));
        return Append.KEPT;
    }

    private int version(Optional<Case> present, Case grown) {
        return present.map(Case::version).orElseGet(() -> events.version(grown.account(), grown.id()));
    }

    private void add(Case grown, int expectedVersion) {
        List<CaseEvent> added = grown.logSince(expectedVersion);
        known.put(grown, events.add(grown, added), transaction.spell());
        if (expectedVersion == 0) {
            rows.add(CaseRow.of(grown));
        } else {
            rows.replace(CaseRow.of(grown));
        }
        rows.name(grown, Cases.references(added));
    }

    private static Optional<Case> before(Case grown, int version) {
        return version == 0
                ? Optional.empty()
                : Optional.of(Case.of(
                        grown.type(), grown.id(), grown.account(), grown.log().subList(0, version)));
    }

    private void keepReady(Optional<Case> former, Case grown) {
        closed.replace(former, grown);
        messages.replace(former, grown);
    }

    /** Lists the ids that the events name. */
    List<CaseId> ids(AccountId account) {
        return transaction.list(IDS, row -> transaction.whole("events", () -> new CaseId(row.text(1))), account.name());
    }

    /** Builds the columns and names of all cases from the events, where there are none yet. */
    void build(AccountId account) {
        for (CaseId id : ids(account)) {
            Case matter = refold(account, id);
            rows.add(CaseRow.of(matter));
            rows.name(matter, Cases.references(matter.log()));
            keepReady(Optional.empty(), matter);
        }
    }

    /** Builds from the events what an older desk does not keep ready. */
    void makeReady(AccountId account) {
        ids(account).forEach(id -> keepReady(Optional.empty(), refold(account, id)));
        messages.writeTally();
    }

    /** Folds a case from its events alone, whatever the cases' columns say. */
    Case refold(AccountId account, CaseId id) {
        CaseType type = CaseTypes.of(id.kind());
        return transaction.whole(
                "events",
                () -> Case.of(
                        type,
                        id,
                        account,
                        events.of(account, id).stream()
                                .map(event -> event.event(type))
                                .toList()));
    }
}
