package org.recourse.domain.claim;

import java.util.function.Predicate;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.lifecycle.Condition;

/** What the table of the A-to-z claim asks before a row applies. */
enum ClaimCondition implements Condition<Attempt> {
    IN_FULL("the refund covers the whole claim", "the refund is less than the claim", Attempt::isInFull),
    IN_TIME("the time has not run out", "the time has run out", Attempt::isInTime),
    WITH_EVIDENCE(
            "there is evidence or a recorded contact attempt",
            "no evidence is attached and no contact attempt is recorded",
            attempt -> !attempt.matter().evidence().isEmpty()
                    || !attempt.matter().contacts().isEmpty());

    private final String phrase;
    private final String otherwise;
    private final Predicate<Attempt> question;

    ClaimCondition(String phrase, String otherwise, Predicate<Attempt> question) {
        this.phrase = phrase;
        this.otherwise = otherwise;
        this.question = question;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String otherwise() {
        return otherwise;
    }

    @Override
    public boolean holds(Attempt attempt) {
        return question.test(attempt);
    }
}
