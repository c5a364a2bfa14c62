package org.recourse.extension.durability;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.health.Standing;
import org.recourse.domain.order.Order;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.snapshot.Figure;

/** Deeds of every sort for one account, drawn by chance. */
record Deeds(AccountId account, Things things) {
    private static final int SORTS = 11;
    private static final int MATTERS = 4;

    Deed next() {
        return switch (things.random().nextInt(SORTS)) {
            case 0, 1, 2 -> grow();
            case 3 -> save(things.order());
            case 4 -> place(things.standing());
            case 5 -> save(things.refund());
            case 6 -> save(things.feedbackChange());
            case 7, 8 -> keep();
            case 9 -> save(things.figure());
            default -> things.once(20) ? this::clear : purge();
        };
    }

    /** Sometimes by somebody who has not seen the latest version. */
    private Deed grow() {
        CaseType type = CaseTypes.of(things.pick(List.of(CaseKind.values())));
        CaseId id =
                CaseId.about(account, type.kind(), "matter " + things.random().nextInt(MATTERS));
        List<CaseEvent> events = List.of(things.opening(), things.report(type));
        int late = things.once(10) ? 1 : 0;
        return records -> {
            Stream<Case> known = records.cases().find(account, id).stream();
            Case grown = known.map(matter -> matter.with(events))
                    .findFirst()
                    .orElseGet(() -> Case.of(type, id, account, events));
            return records.cases().append(grown, Math.max(0, grown.version() - events.size() - late));
        };
    }

    private Deed save(Order order) {
        return records -> {
            records.orders().save(account, order);
            return records.orders().find(account, order.id());
        };
    }

    private Deed save(Refund refund) {
        return records -> {
            records.refunds().save(account, refund);
            return records.refunds().ofOrder(account, refund.order());
        };
    }

    private Deed save(FeedbackChange change) {
        return records -> records.feedbackChanges().save(account, change);
    }

    private Deed save(Figure figure) {
        return records -> records.snapshots().save(account, figure);
    }

    private Deed place(Standing standing) {
        return records -> {
            records.standings().place(account, standing);
            return records.standings().find(account, standing.order());
        };
    }

    private Object clear(Records records) {
        records.standings().clear(account);
        return records.standings().tally(account, LocalDate.MIN, LocalDate.MAX);
    }

    /** The restored piece brings a salt that is not the store's own chance, so that further words have the same digest everywhere. */
    private Deed keep() {
        Piece piece = things.piece(things.owner(account));
        String more = things.words();
        return records -> List.of(
                records.personalData().restore(account, piece),
                records.personalData().keep(account, piece.owner(), more));
    }

    private Deed purge() {
        CaseId owner = things.owner(account);
        return records -> {
            records.personalData().purge(account, owner);
            return records.personalData().isPurged(account, owner);
        };
    }
}
