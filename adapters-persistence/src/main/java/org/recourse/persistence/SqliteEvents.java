package org.recourse.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.catalogue.CaseTypes;

/** The rows of the events. They are only ever added. */
record SqliteEvents(Transaction transaction) {
    private static final String SELECT = "SELECT seq, case_id, number, body, hash FROM events WHERE account = ?";
    private static final String OF_CASE = SELECT + " AND case_id = ? ORDER BY number";
    private static final String EACH = SELECT + " ORDER BY seq";
    private static final String OF_CASE_WITH_PREVIOUS = """
            SELECT event.seq, event.case_id, event.number, event.body, event.hash, previous.hash
            FROM events AS event
            LEFT JOIN events AS previous ON previous.account = event.account AND previous.seq = event.seq - 1
            WHERE event.account = ? AND event.case_id = ? ORDER BY event.number
            """;
    private static final String HEAD = "SELECT seq, hash FROM events WHERE account = ? ORDER BY seq DESC LIMIT 1";
    private static final String POSITION = "SELECT seq FROM events WHERE account = ? AND hash = ?";
    private static final String VERSION = "SELECT max(number) FROM events WHERE account = ? AND case_id = ?";
    private static final String HASH = "SELECT hash FROM events WHERE account = ? AND case_id = ? AND number = ?";
    private static final String ADD =
            "INSERT INTO events (account, seq, case_id, number, body, hash) VALUES (?, ?, ?, ?, ?, ?)";

    /** The events of a case, and the hash of the last of them. */
    record Whole(List<CaseEvent> events, String lastHash) {}

    Head head(AccountId account) {
        return transaction
                .find(HEAD, row -> new Head(row.number(1), row.text(2)), account.name())
                .orElse(new Head(0, EventChain.START));
    }

    Optional<Long> position(AccountId account, String hash) {
        return transaction.find(POSITION, row -> row.number(1), account.name(), hash);
    }

    int version(AccountId account, CaseId owner) {
        return transaction
                .find(VERSION, row -> row.count(1), account.name(), owner.text())
                .orElse(0);
    }

    /** Adds what a case has grown by; returns the hash of the last event. */
    String add(Case grown, List<CaseEvent> added) {
        Head head = transaction.spell().head(grown.account(), this::head);
        int number = grown.version() - added.size();
        for (CaseEvent event : added) {
            number++;
            StoredEvent next =
                    StoredEvent.next(grown.account(), head.events() + 1, head.hash(), grown.id(), number, event);
            write(next);
            head = new Head(next.seq(), next.hash());
        }
        return head.hash();
    }

    void write(StoredEvent event) {
        transaction.run(
                ADD, event.account().name(), event.seq(), event.owner(), event.number(), event.body(), event.hash());
        transaction.spell().end(event.account(), new Head(event.seq(), event.hash()));
    }

    List<StoredEvent> of(AccountId account, CaseId owner) {
        return transaction.list(OF_CASE, row -> StoredEvent.of(account, row), account.name(), owner.text());
    }

    /** Lists the events of a case that say what was recorded after the one before them in the trail. */
    Whole whole(AccountId account, CaseId owner) {
        CaseType type = CaseTypes.of(owner.kind());
        List<CaseEvent> whole = new ArrayList<>();
        List<String> hashes = new ArrayList<>(List.of(EventChain.START));
        transaction.each(
                OF_CASE_WITH_PREVIOUS,
                row -> {
                    StoredEvent stored = StoredEvent.of(account, row);
                    previous(row)
                            .flatMap(previous -> stored.eventAfter(previous, type))
                            .ifPresent(event -> {
                                whole.add(event);
                                hashes.set(0, stored.hash());
                            });
                },
                account.name(),
                owner.text());
        return new Whole(whole, hashes.get(0));
    }

    Optional<String> hash(AccountId account, CaseId owner, int number) {
        return transaction.find(HASH, row -> row.text(1), account.name(), owner.text(), number);
    }

    private static Optional<String> previous(Row row) {
        return row.number(1) == 1 ? Optional.of(EventChain.START) : row.textIfAny(6);
    }

    void each(AccountId account, Consumer<StoredEvent> reader) {
        transaction.each(EACH, row -> reader.accept(StoredEvent.of(account, row)), account.name());
    }
}
