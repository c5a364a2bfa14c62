package org.recourse.application.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.application.recording.Dossier.Identity;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Happening.Basis;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;

/** Draws up a dossier: the opening first, then what else is known. Not safe for use by several threads. */
public final class DossierDraft {
    private final CaseKind kind;
    private final String matter;
    private final Instant at;
    private final TreeMap<Particular, String> words = new TreeMap<>();
    private final List<Fact> later = new ArrayList<>();
    private Basis basis = Basis.STATED;
    private final TreeMap<Particular, String> particulars = new TreeMap<>();

    /**
     * Begins a dossier.
     *
     * @param kind the kind of case
     * @param matter what it is about, see {@link Matters}
     * @param at when it came up
     */
    public DossierDraft(CaseKind kind, String matter, Instant at) {
        this.kind = kind;
        this.matter = matter;
        this.at = at;
    }

    /**
     * Says that the time is not stated but implied.
     *
     * @return this dossier in the making
     */
    public DossierDraft inferred() {
        basis = Basis.INFERRED;
        return this;
    }

    /**
     * Adds a particular.
     *
     * @param particular which one
     * @param value its value, whose text form is kept; null or an empty text adds nothing
     * @return this dossier in the making
     */
    public DossierDraft with(Particular particular, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            particulars.put(particular, value.toString());
        }
        return this;
    }

    /**
     * Adds particulars.
     *
     * @param more the particulars
     * @return this dossier in the making
     */
    public DossierDraft with(Particulars more) {
        particulars.putAll(more.values());
        return this;
    }

    /**
     * Adds personal words, of which the case will hold only a digest.
     *
     * @param particular which one
     * @param plain the words; null or an empty text adds nothing
     * @return this dossier in the making
     */
    public DossierDraft saying(Particular particular, @Nullable String plain) {
        if (plain != null && !plain.isEmpty()) {
            words.put(particular, plain);
        }
        return this;
    }

    /**
     * Adds the deadline that the notice states.
     *
     * @param due the deadline, or null if none is stated
     * @return this dossier in the making
     */
    public DossierDraft dueBy(@Nullable Instant due) {
        return due == null ? this : then(Fact.of(at, teller(), new Happening.DeadlineStated(due)));
    }

    /**
     * Adds a state that the one who tells the seller reports.
     *
     * @param state the state
     * @param since since when
     * @param decision amount, liability and metric impact, as far as they are stated
     * @return this dossier in the making
     */
    public DossierDraft reported(CaseState state, Instant since, Particulars decision) {
        return then(Fact.of(since, teller(), new Happening.Reported(state, decision)));
    }

    /**
     * Adds another fact.
     *
     * @param fact the fact
     * @return this dossier in the making
     */
    public DossierDraft then(Fact fact) {
        later.add(fact);
        return this;
    }

    /**
     * Draws up a dossier whose source has no id of its own for the matter, or does not keep to it.
     *
     * @return the dossier
     */
    public Dossier dossier() {
        return dossier(null);
    }

    /**
     * Draws up a dossier whose source has an id of its own for the matter.
     *
     * @param idColumn the column that holds the id, as a rejection names it
     * @param timeColumn the column that holds the time of the opening
     * @return the dossier; one without an identity if the id is not known
     */
    public Dossier identifiedBy(String idColumn, String timeColumn) {
        Optional<String> reference = Optional.ofNullable(particulars.get(Particular.REFERENCE));
        return dossier(reference
                .map(id -> new Identity(id, idColumn, timeColumn, opening()))
                .orElse(null));
    }

    private Dossier dossier(@Nullable Identity identity) {
        List<Fact> facts = new ArrayList<>(List.of(opening()));
        facts.addAll(later);
        return new Dossier(kind, matter, identity, facts);
    }

    private Fact opening() {
        return new Fact(at, opener(), new Happening.Opened(basis, new Particulars(particulars)), words);
    }

    /** Who brings a matter of this kind up. */
    private Actor opener() {
        return switch (kind) {
            case A_TO_Z_CLAIM, BUYER_MESSAGE, RETURN, SELLER_FEEDBACK -> Actor.BUYER;
            case CHARGEBACK -> Actor.BANK;
            case AMAZON_NOTICE -> Actor.AMAZON;
        };
    }

    /** Who tells the seller of it. */
    private Actor teller() {
        return switch (kind) {
            case BUYER_MESSAGE -> Actor.BUYER;
            case A_TO_Z_CLAIM, CHARGEBACK, RETURN, SELLER_FEEDBACK, AMAZON_NOTICE -> Actor.AMAZON;
        };
    }
}
