package org.recourse.persistence;

import java.util.Map;
import java.util.Optional;
import org.recourse.application.desk.EventChain;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.EventText;

/** An event as its row has it. */
record StoredEvent(AccountId account, long seq, String owner, int number, String body, String hash) {
    static StoredEvent of(AccountId account, Row row) {
        return new StoredEvent(account, row.number(1), row.text(2), row.count(3), row.text(4), row.text(5));
    }

    static StoredEvent next(AccountId account, long seq, String previous, CaseId owner, int number, CaseEvent event) {
        Map<String, String> fields = EventText.of(event);
        String hash = EventChain.next(previous, account, owner, number, fields);
        return new StoredEvent(account, seq, owner.text(), number, Json.of(fields), hash);
    }

    /** Returns the same event at another place of the trail; the event has to be a proven one. */
    StoredEvent movedTo(long place, String previous) {
        String moved = EventChain.next(previous, account, new CaseId(owner), number, Json.fields(body));
        return new StoredEvent(account, place, owner, number, body, moved);
    }

    /** Tells whether this is, to the letter, what was recorded after the event with that hash. */
    boolean follows(String previous) {
        return fieldsAfter(previous)
                .filter(fields -> Json.of(fields).equals(body))
                .isPresent();
    }

    /**
     * Reads the event if it says what was recorded after the event with that hash; an {@link IllegalArgumentException} says that it is none all the
     * same.
     */
    Optional<CaseEvent> eventAfter(String previous, CaseType type) {
        return fieldsAfter(previous).map(fields -> EventText.parse(fields, type));
    }

    private Optional<Map<String, String>> fieldsAfter(String previous) {
        try {
            Map<String, String> fields = Json.fields(body);
            boolean follows = hash.equals(EventChain.next(previous, account, new CaseId(owner), number, fields));
            return follows ? Optional.of(fields) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads the event; an {@link IllegalArgumentException} says that the row holds none. */
    CaseEvent event(CaseType type) {
        return EventText.parse(Json.fields(body), type);
    }
}
