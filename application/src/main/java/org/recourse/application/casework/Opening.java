package org.recourse.application.casework;

import static org.recourse.domain.casework.Particular.ORDER;
import static org.recourse.domain.casework.Particular.RATING;
import static org.recourse.domain.casework.Particular.REASON;
import static org.recourse.domain.casework.Particular.REFERENCE;
import static org.recourse.domain.casework.Particular.TEXT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.application.casework.OpenCase.Request;
import org.recourse.application.casework.OpenCase.Unfit;
import org.recourse.application.recording.Dossier;
import org.recourse.application.recording.DossierDraft;
import org.recourse.application.recording.Matters;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.order.OrderId;

/** What a user knows of a matter, checked and drawn up as a dossier. */
final class Opening {
    private static final int UNRATED = 0;

    private final Request request;
    private final CaseType type;

    Opening(Request request) {
        this.request = request;
        this.type = CaseTypes.of(request.kind());
    }

    /** Finds the first thing given that cannot be understood. */
    Optional<Unfit> unfit() {
        return request.particulars().values().keySet().stream()
                .map(this::given)
                .filter(given -> given.kept().isEmpty())
                .findFirst()
                .map(given -> new Unfit(Kebab.of(given.particular().name()), given.expected()))
                .or(this::unfitState);
    }

    private Given given(Particular particular) {
        return new Given(particular, request.particulars().get(particular).orElse(""), type);
    }

    private Optional<Unfit> unfitState() {
        return start().isPresent() ? Optional.empty() : Optional.of(new Unfit("state", "one of: " + startNames()));
    }

    private String startNames() {
        return CaseType.kebabs(starts().stream().map(CaseState::name).toList());
    }

    /** The wanted start, else the one in which the seller's clock runs, else the usual one. */
    private Optional<CaseState> start() {
        String wanted = request.stateOrNull();
        if (wanted != null) {
            return type.state(wanted).filter(starts()::contains);
        }
        return starts().stream()
                .filter(state -> state.clock().isPresent())
                .findFirst()
                .or(() -> Optional.of(type.start()));
    }

    private List<CaseState> starts() {
        return type.lifecycle().starts().stream().map(CaseState.class::cast).toList();
    }

    /** Draws up what was given; to be asked only if nothing is unfit. */
    Dossier dossier() {
        return new DossierDraft(request.kind(), matter(), request.at())
                .with(known())
                .saying(TEXT, request.wordsOrNull())
                .dueBy(request.respondByOrNull())
                .reported(start().orElseThrow(), request.at(), Particulars.NONE)
                .identifiedBy("reference", "at");
    }

    /** Draws up what was given and an open case does not know yet; empty if that is nothing. */
    Optional<Dossier> more(Case open) {
        Particulars unknown = Particulars.NONE;
        for (Map.Entry<Particular, String> known : known().values().entrySet()) {
            boolean isNew = open.particulars().get(known.getKey()).isEmpty();
            unknown = isNew ? unknown.with(known.getKey(), known.getValue()) : unknown;
        }
        boolean isNothing = unknown.equals(Particulars.NONE) && request.respondByOrNull() == null;
        DossierDraft more = new DossierDraft(request.kind(), matter(), request.at()).with(unknown);
        return isNothing
                ? Optional.empty()
                : Optional.of(more.dueBy(request.respondByOrNull()).identifiedBy("reference", "at"));
    }

    private Particulars known() {
        Particulars known = Particulars.NONE;
        for (Particular particular : request.particulars().values().keySet()) {
            known = known.with(particular, given(particular).kept().orElseThrow());
        }
        return known;
    }

    private String matter() {
        Optional<OrderId> order = known().get(ORDER).map(OrderId::of);
        Optional<String> reference = known().get(REFERENCE);
        return switch (request.kind()) {
            case A_TO_Z_CLAIM, CHARGEBACK -> order.map(Matters::order).orElseGet(this::unnamed);
            case BUYER_MESSAGE -> Matters.conversation(order, reference.orElseGet(this::unnamed));
            case RETURN -> order.map(id -> Matters.returned(id, reference)).orElseGet(this::unnamed);
            case SELLER_FEEDBACK -> order.map(this::feedback).orElseGet(this::unnamed);
            case AMAZON_NOTICE -> reference.orElseGet(this::unnamed);
        };
    }

    private String feedback(OrderId order) {
        LocalDate date = LocalDate.ofInstant(request.at(), ZoneOffset.UTC);
        int rating = known().get(RATING).map(Integer::parseInt).orElse(UNRATED);
        return Matters.feedback(
                order, date, rating, Optional.ofNullable(request.wordsOrNull()).orElse(""));
    }

    /** A matter that nothing names is told from others by its time, its reference and its reason. */
    private String unnamed() {
        return String.join(
                "|",
                request.at().toString(),
                known().get(REFERENCE).orElse(""),
                known().get(REASON).orElse(""));
    }
}
