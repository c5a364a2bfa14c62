package org.recourse.domain.health;

import static org.recourse.domain.message.MessageState.AWAITING_REPLY;
import static org.recourse.domain.message.MessageState.NO_REPLY_NEEDED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;

/**
 * One message of a buyer, and its answer. A conversation may hold several; one answer answers all that wait.
 *
 * <p>Immutable and thread-safe.
 *
 * @param conversation the case that it is part of
 * @param receivedAt when it came
 * @param due when the answer was due
 * @param answeredAtOrNull when the waiting ended, or null as long as it lasts
 * @param needsReply false if the seller said that no reply was needed
 */
public record BuyerMessage(
        CaseId conversation,
        Instant receivedAt,
        Instant due,
        @Nullable Instant answeredAtOrNull,
        boolean needsReply) {
    /**
     * Lists the messages of a conversation.
     *
     * @param matter the conversation
     * @param policies the policies that say until when an answer is due
     * @return its messages, by time
     */
    public static List<BuyerMessage> of(Case matter, Policies policies) {
        List<Entry> entries = matter.history().stream()
                .filter(Entry::effective)
                .filter(BuyerMessage::isTurn)
                .toList();
        List<BuyerMessage> messages = new ArrayList<>();
        Set<Instant> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Instant at = entries.get(i).event().at();
            if (entries.get(i).state() == AWAITING_REPLY && seen.add(at)) {
                messages.add(message(matter, at, answer(entries.subList(i, entries.size())), policies));
            }
        }
        return messages;
    }

    private static boolean isTurn(Entry entry) {
        return switch (entry.event().what().sort()) {
            case OPENED, REPORTED, ACTED -> true;
            case MATCHED,
                    PARTED,
                    DEADLINE_STATED,
                    TOLD,
                    CONTACTED,
                    EVIDENCE_ATTACHED,
                    NOTED,
                    FOUND_OUT,
                    RELEASED,
                    HELD -> false;
        };
    }

    private static Optional<Entry> answer(List<Entry> rest) {
        return rest.stream().filter(entry -> entry.state() != AWAITING_REPLY).findFirst();
    }

    private static BuyerMessage message(Case matter, Instant at, Optional<Entry> answer, Policies policies) {
        Instant due = policies.entry(PolicyId.MESSAGE_ANSWER, Optional.empty(), at)
                .span()
                .after(at);
        boolean needsReply =
                answer.filter(entry -> entry.state() == NO_REPLY_NEEDED).isEmpty();
        return new BuyerMessage(
                matter.id(), at, due, answer.map(entry -> entry.event().at()).orElse(null), needsReply);
    }

    /**
     * Returns when the waiting ended.
     *
     * @return the time, or empty as long as it lasts
     */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAtOrNull);
    }

    /**
     * Tells whether it was answered late, or is not answered and overdue.
     *
     * @param asOf the time of asking
     * @return true if so
     */
    public boolean isLate(Instant asOf) {
        return needsReply && answeredBy(asOf).orElse(asOf).isAfter(due);
    }

    private Optional<Instant> answeredBy(Instant asOf) {
        return answeredAt().filter(at -> !at.isAfter(asOf));
    }

    /**
     * Returns the day on which it came.
     *
     * @param policies the policies that say in which zone days are cut
     * @return the day
     */
    public LocalDate day(Policies policies) {
        return LocalDate.ofInstant(receivedAt, zone(policies, receivedAt));
    }

    static ZoneId zone(Policies policies, Instant at) {
        return policies.entry(PolicyId.METRIC_ZONE, Optional.empty(), at).zone();
    }

    /**
     * Returns what is true of it once it is too late to answer it in time.
     *
     * @return the trait as {@link Trait#mask} gives it; 0 if it was answered late or not at all
     */
    public long settledMask() {
        return mask(Instant.MAX);
    }

    /**
     * Returns the time after which nothing else is true of it than that: when it was answered in time, else when the answer was due; of one that
     * needs no reply, when it came.
     *
     * @return the time
     */
    public Instant settledAt() {
        if (!needsReply) {
            return receivedAt;
        }
        return answeredAt().filter(at -> !at.isAfter(due)).orElse(due);
    }

    long mask(Instant asOf) {
        if (!needsReply) {
            return Trait.NO_REPLY_NEEDED.bit();
        }
        if (isLate(asOf)) {
            return 0;
        }
        return answeredBy(asOf).isPresent() ? Trait.ANSWERED_IN_TIME.bit() : Trait.ANSWER_STILL_DUE.bit();
    }
}
