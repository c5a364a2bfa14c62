package org.recourse.application.recording;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Happening.Noted;
import org.recourse.domain.casework.Happening.Sort;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.order.OrderId;

/**
 * Adds to the desk what is new in a dossier, within one transaction. Events that are on the desk already are not added again, whoever
 * said them first. Not safe for use by several threads.
 */
public final class Recorder {
    private static final Set<Sort> ATTESTED = Sets.immutableEnumSet(Sort.OPENED, Sort.MATCHED, Sort.TOLD);

    private final Records records;
    private final AccountId account;
    private final Instant recordedAt;
    private final String source;
    private final StandingKeeper standings;
    private final Particulars attested;
    private final @Nullable String mail;

    /**
     * Builds a recorder.
     *
     * @param records what lies on the desk
     * @param account whose cases
     * @param recordedAt when the desk learns of what is recorded
     * @param source where it is known from, such as {@code manual}
     * @param standings keeps the orders' standings in step
     */
    public Recorder(Records records, AccountId account, Instant recordedAt, String source, StandingKeeper standings) {
        this(records, account, recordedAt, source, standings, Particulars.NONE, null);
    }

    private Recorder(
            Records records,
            AccountId account,
            Instant recordedAt,
            String source,
            StandingKeeper standings,
            Particulars attested,
            @Nullable String mail) {
        this.records = records;
        this.account = account;
        this.recordedAt = recordedAt;
        this.source = source;
        this.standings = standings;
        this.attested = attested;
        this.mail = mail;
    }

    /**
     * Returns a recorder that names another source.
     *
     * @param other the source
     * @return the recorder
     */
    public Recorder from(String other) {
        return new Recorder(records, account, recordedAt, other, standings, attested, mail);
    }

    /**
     * Returns a recorder of what came by mail, which adds to openings and to what is told how far the mail can be trusted (PRV-4), and notes the mail's
     * words where there are no others.
     *
     * @param authentication what the receiving server found, or null if it says nothing
     * @param text the mail's words, or null if it has none
     * @return the recorder
     */
    public Recorder attesting(@Nullable String authentication, @Nullable String text) {
        Particulars found = authentication == null
                ? Particulars.NONE
                : Particulars.NONE.with(Particular.AUTHENTICATION, authentication);
        return new Recorder(records, account, recordedAt, source, standings, found, text);
    }

    /**
     * Finds the case that a dossier is about.
     *
     * @param dossier the dossier
     * @return the case, or empty if there is none yet
     */
    public Optional<Case> find(Dossier dossier) {
        return records.cases().find(account, id(dossier));
    }

    /**
     * Returns the id of the case that a dossier is about.
     *
     * @param dossier the dossier
     * @return the id
     */
    public CaseId id(Dossier dossier) {
        return CaseId.about(account, dossier.kind(), dossier.matter());
    }

    /**
     * Adds what is new.
     *
     * @param dossier what is known of a case
     * @return how much was new, or the contradiction for which nothing was added
     */
    public Outcome learn(Dossier dossier) {
        CaseId owner = id(dossier);
        Optional<Outcome.Contradicted> contradiction = new Consistency(records, account).check(dossier, owner);
        return contradiction.isPresent() ? contradiction.get() : add(dossier, owner);
    }

    private Taken add(Dossier dossier, CaseId owner) {
        return records.cases()
                .find(account, owner)
                .map(matter -> match(matter, dossier))
                .orElseGet(() -> begin(CaseTypes.of(dossier.kind()), owner, events(owner, dossier.facts())));
    }

    /**
     * Adds what is new to a case that is about the same, whatever its id. What another source has told already begins nothing anew.
     *
     * @param matter the case
     * @param dossier what is known
     * @return whether any was new
     */
    public Taken match(Case matter, Dossier dossier) {
        return grow(
                matter,
                events(
                        matter.id(),
                        new Matching(matter, dossier, source, words -> digest(matter.id(), words)).facts()));
    }

    private List<CaseEvent> events(CaseId owner, List<Fact> facts) {
        return Stream.concat(facts.stream(), note(facts).stream())
                .map(fact -> event(owner, fact))
                .toList();
    }

    private Optional<Fact> note(List<Fact> facts) {
        boolean isWordless = facts.stream().noneMatch(fact -> fact.words().containsKey(Particular.TEXT));
        return Optional.ofNullable(mail)
                .filter(text -> isWordless && !text.isEmpty())
                .map(text -> new Fact(
                        facts.get(0).at(),
                        Actor.AMAZON,
                        new Noted(Particulars.NONE),
                        ImmutableSortedMap.of(Particular.TEXT, text)));
    }

    /**
     * Finds the only other case of the same kind about the same order that may be about the same matter.
     *
     * @param dossier what is known
     * @param order the order
     * @param isAlike tells whether a case may be
     * @return the case, or empty if there is none or more than one, or if the dossier has a case of its own
     */
    public Optional<Case> twin(Dossier dossier, OrderId order, Predicate<Case> isAlike) {
        CaseId own = id(dossier);
        List<Case> others = records.cases().ofOrder(account, order).stream()
                .filter(matter -> matter.kind() == dossier.kind())
                .filter(matter -> matter.id().equals(own) || isAlike.test(matter))
                .toList();
        return others.size() == 1 && !others.get(0).id().equals(own) ? Optional.of(others.get(0)) : Optional.empty();
    }

    /**
     * Turns a fact into an event of a case; its words go into the vault.
     *
     * @param owner the case
     * @param fact the fact
     * @return the event
     */
    public CaseEvent event(CaseId owner, Fact fact) {
        boolean isTold = ATTESTED.contains(fact.what().sort());
        Particulars digests = isTold ? attested : Particulars.NONE;
        for (var entry : fact.words().entrySet()) {
            digests = digests.with(entry.getKey(), digest(owner, entry.getValue()));
        }
        return fact.event(digests, recordedAt, source);
    }

    private String digest(CaseId owner, String words) {
        return words.isEmpty()
                ? ""
                : records.personalData().keep(account, owner, words).orElse("");
    }

    /**
     * Begins a case.
     *
     * @param type its type
     * @param id its id
     * @param events its events
     * @return that it was new
     */
    public Taken begin(CaseType type, CaseId id, List<CaseEvent> events) {
        Case matter = Case.of(type, id, account, events);
        append(matter, 0);
        return Taken.FRESH;
    }

    /**
     * Adds events to a case, as far as it does not know them.
     *
     * @param matter the case
     * @param events events from a source
     * @return whether any was new
     */
    public Taken grow(Case matter, List<CaseEvent> events) {
        List<CaseEvent> fresh = fresh(matter, events);
        if (fresh.isEmpty()) {
            return Taken.KNOWN;
        }
        append(matter.with(fresh), matter.version());
        return Taken.CHANGED;
    }

    /**
     * Adds a fact to a case, unless it is known.
     *
     * @param matter the case
     * @param fact the fact
     * @return the case as it is then
     */
    public Case record(Case matter, Fact fact) {
        List<CaseEvent> fresh = fresh(matter, List.of(event(matter.id(), fact)));
        return fresh.isEmpty() ? matter : append(matter.with(fresh), matter.version());
    }

    private List<CaseEvent> fresh(Case matter, List<CaseEvent> events) {
        List<CaseEvent> unknown = matter.unknown(events);
        List<CaseEvent> unsaid = unsaid(matter, unknown);
        boolean isRepeated = unsaid.size() < unknown.size();
        return isRepeated && records.personalData().isPurged(account, matter.id()) ? unsaid : unknown;
    }

    /** Leaves out what the case says word for word but for the personal words, which a purge takes from it. */
    private static List<CaseEvent> unsaid(Case matter, List<CaseEvent> events) {
        return events.stream()
                .filter(event ->
                        matter.at(event.at()).stream().map(Wording::without).noneMatch(event::says))
                .toList();
    }

    private Case append(Case grown, int version) {
        if (records.cases().append(grown, version) == Cases.Append.CONFLICT) {
            throw new IllegalStateException("another writer got into the transaction that holds " + grown.id());
        }
        standings.touch(grown);
        return grown;
    }
}
