package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.recourse.application.desk.EventChain;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;

final class StoredEventFuzz {
    private static final CaseId CASE = CaseId.parse("ATZ-0123456789");
    private static final Instant NOON = Instant.parse("2026-03-07T12:00:00Z");
    private static final StoredEvent TRUE = StoredEvent.next(
            AccountId.MAIN,
            1,
            EventChain.START,
            CASE,
            1,
            new CaseEvent(
                    NOON,
                    NOON,
                    Actor.BUYER,
                    "claims",
                    new Happening.Opened(
                            Happening.Basis.STATED,
                            new Particulars(ImmutableSortedMap.of(Particular.AMOUNT, "12.50 EUR")))));

    @FuzzTest
    void an_edited_event_is_told_from_the_true_one(byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        StoredEvent edited = new StoredEvent(AccountId.MAIN, 1, CASE.text(), 1, body, TRUE.hash());
        assertEquals(body.equals(TRUE.body()), edited.follows(EventChain.START));
        try {
            edited.event(CaseTypes.of(CASE.kind()));
        } catch (IllegalArgumentException declared) {
            assertEquals(false, body.equals(TRUE.body()));
        }
    }
}
