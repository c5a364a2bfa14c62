package org.recourse.domain.casework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Happening.Contacted;
import org.recourse.domain.casework.Happening.DeadlineStated;
import org.recourse.domain.casework.Happening.EvidenceAttached;
import org.recourse.domain.casework.Happening.FoundOut;
import org.recourse.domain.casework.Happening.Held;
import org.recourse.domain.casework.Happening.Matched;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Happening.Released;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.policy.Reckoning;
import org.recourse.domain.rule.RuleId;

/**
 * What there is to say of a case beside its state. It changes seldom, and is shared by the case before and after an event that does not change it.
 *
 * @param type what cases of its kind have in common
 * @param openedAt when the matter came up
 * @param knowledge what the sources know
 * @param contacts the ways in which the buyer was contacted, in the order of first use
 * @param evidence the filled slots, in the order in which they were filled
 * @param notice the last deadline that was stated, or null if none was
 * @param promise what the seller last promised the buyer, or null if nothing
 * @param hold the recorded ground on which personal data must stay, or null if there is none
 * @param findings whether a fact holds that the seller found out, by the fact's kebab form
 * @param parted the times of what was matched and is another matter
 */
record Background(
        CaseType type,
        Instant openedAt,
        Knowledge knowledge,
        Set<ContactChannel> contacts,
        Set<EvidenceSlot> evidence,
        @Nullable Notice notice,
        @Nullable Deadline promise,
        @Nullable String hold,
        Map<String, Boolean> findings,
        Set<Instant> parted) {
    private static final RuleId PROMISES = RuleId.of("MSG-4");

    /**
     * A deadline that was stated in a notice.
     *
     * @param at when it was stated
     * @param due when the seller must have acted
     */
    record Notice(Instant at, Instant due) {}

    static Background of(CaseType type, Instant openedAt, Set<Instant> parted) {
        return new Background(
                type,
                openedAt,
                Knowledge.NONE,
                ImmutableSet.of(),
                ImmutableSet.of(),
                null,
                null,
                null,
                ImmutableMap.of(),
                parted);
    }

    /** Takes in an event that leads to no other state. */
    Background with(CaseEvent event) {
        Happening what = event.what();
        if (what instanceof Opened opened) {
            return new Background(
                    type,
                    openedAt,
                    knowledge.with(opened),
                    contacts,
                    evidence,
                    notice,
                    promise,
                    hold,
                    findings,
                    parted);
        } else if (what instanceof Matched matched) {
            return parted.contains(event.at()) ? this : withMatch(matched);
        } else if (what instanceof DeadlineStated deadline) {
            return withNotice(new Notice(event.at(), deadline.due()));
        } else if (what instanceof Contacted contacted) {
            return withContact(contacted.channel()).withWords(event, contacted.particulars());
        } else if (what instanceof EvidenceAttached attached) {
            return withEvidence(ImmutableSet.of(attached.slot()));
        } else if (what instanceof FoundOut found) {
            return withFinding(found);
        } else if (what instanceof Held held) {
            return withHold(held.ground());
        } else if (what instanceof Released) {
            return withHold(null);
        }
        return this;
    }

    private Background withMatch(Matched matched) {
        return new Background(
                type, openedAt, knowledge.with(matched), contacts, evidence, notice, promise, hold, findings, parted);
    }

    private Background withNotice(Notice next) {
        return new Background(type, openedAt, knowledge, contacts, evidence, next, promise, hold, findings, parted);
    }

    private Background withFinding(FoundOut found) {
        ImmutableMap.Builder<String, Boolean> more = ImmutableMap.builder();
        more.putAll(findings).put(found.fact(), found.holds());
        return new Background(
                type, openedAt, knowledge, contacts, evidence, notice, promise, hold, more.buildKeepingLast(), parted);
    }

    private Background withHold(@Nullable String ground) {
        return new Background(type, openedAt, knowledge, contacts, evidence, notice, promise, ground, findings, parted);
    }

    private Background withEvidence(Set<EvidenceSlot> slots) {
        Set<EvidenceSlot> more = Sets.union(evidence, slots).immutableCopy();
        return new Background(type, openedAt, knowledge, contacts, more, notice, promise, hold, findings, parted);
    }

    private Background withContact(ContactChannel channel) {
        Set<ContactChannel> more =
                Sets.union(contacts, ImmutableSet.of(channel)).immutableCopy();
        return new Background(type, openedAt, knowledge, more, evidence, notice, promise, hold, findings, parted)
                .withEvidence(type.correspondence());
    }

    /** The seller's next word to the buyer keeps the promise of the last one, and may give a new one (MSG-4). */
    Background withWords(CaseEvent event, Particulars words) {
        return event.actor() == Actor.SELLER
                        && (promise != null || !words.values().isEmpty())
                ? withPromise(promise(event, words))
                : this;
    }

    private static @Nullable Deadline promise(CaseEvent event, Particulars words) {
        @Nullable String due = words.values().get(Particular.PROMISE);
        return due == null ? null : Deadline.promised(PROMISES, event.at(), Reckoning.parse(due));
    }

    private Background withPromise(@Nullable Deadline next) {
        boolean changes = promise != null || next != null;
        return changes
                ? new Background(type, openedAt, knowledge, contacts, evidence, notice, next, hold, findings, parted)
                : this;
    }
}
