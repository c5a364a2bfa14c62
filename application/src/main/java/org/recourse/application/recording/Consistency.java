package org.recourse.application.recording;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Dossier.Identity;
import org.recourse.application.recording.Outcome.Contradicted;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;

/** Finds out whether a source's id means what it meant before. */
final class Consistency {
    /** Whatever stood in these columns is on the desk; in a row that slipped, it may be a buyer's (PRV-3). */
    private static final Set<Particular> ANYTHING =
            Set.of(Particular.ASIN, Particular.SKU, Particular.CARRIER, Particular.TRACKING);

    private final Records records;
    private final AccountId account;

    Consistency(Records records, AccountId account) {
        this.records = records;
        this.account = account;
    }

    Optional<Contradicted> check(Dossier dossier, CaseId owner) {
        return Optional.ofNullable(dossier.identityOrNull())
                .flatMap(identity -> records.cases().called(account, dossier.kind(), identity.reference()).stream()
                        .flatMap(matter -> contradiction(matter, owner, identity).stream())
                        .findFirst());
    }

    private Optional<Contradicted> contradiction(Case known, CaseId owner, Identity identity) {
        return known.id().equals(owner) ? withinCase(known, identity) : Optional.of(elsewhere(known, identity));
    }

    private static Contradicted elsewhere(Case known, Identity identity) {
        return new Contradicted(
                identity.idColumn(),
                "%s is on the desk %s; here it is %s"
                        .formatted(
                                identity.reference(),
                                about(known.particulars()),
                                about(opened(identity.opening().what()))));
    }

    private static String about(Particulars particulars) {
        return particulars
                .get(Particular.ORDER)
                .map(order -> "for order " + order)
                .orElse("without an order");
    }

    private Optional<Contradicted> withinCase(Case known, Identity identity) {
        return known.log().stream()
                .filter(event -> isNamed(event, identity.reference()))
                .flatMap(event -> difference(known, event, identity).stream())
                .findFirst();
    }

    private static boolean isNamed(CaseEvent event, String reference) {
        return event.what() instanceof Opened opened
                && opened.particulars()
                        .get(Particular.REFERENCE)
                        .filter(reference::equals)
                        .isPresent();
    }

    private Optional<Contradicted> difference(Case known, CaseEvent event, Identity identity) {
        Instant came = identity.opening().at();
        if (!event.at().equals(came)) {
            return Optional.of(
                    differs(identity, identity.timeColumn(), event.at().toString(), came.toString()));
        }
        Particulars was = opened(event.what());
        Particulars is = opened(identity.opening().what());
        return Wording.impersonal(was)
                .contradiction(is)
                .map(particular -> differs(identity, particular, was, is))
                .or(() -> otherWords(known, was, identity));
    }

    private static Contradicted differs(Identity identity, Particular particular, Particulars was, Particulars is) {
        String column = Kebab.of(particular.name());
        return ANYTHING.contains(particular)
                ? another(identity, column)
                : differs(
                        identity,
                        column,
                        was.get(particular).orElseThrow(),
                        is.get(particular).orElseThrow());
    }

    private static Contradicted differs(Identity identity, String column, String was, String is) {
        String reason = "%s is on the desk with %s %s; here it has %s";
        return new Contradicted(column, reason.formatted(identity.reference(), column, was, is));
    }

    private Optional<Contradicted> otherWords(Case known, Particulars was, Identity identity) {
        return identity.opening().words().entrySet().stream()
                .filter(came -> !came.getValue().isEmpty() && isOther(known, was, came))
                .findFirst()
                .map(came -> another(identity, Kebab.of(came.getKey().name())));
    }

    private static Contradicted another(Identity identity, String column) {
        return new Contradicted(column, "%s is on the desk with another %s".formatted(identity.reference(), column));
    }

    /** Words that were purged cannot be compared and are taken as the same. */
    private boolean isOther(Case known, Particulars was, Map.Entry<Particular, String> came) {
        return was.get(came.getKey())
                .flatMap(digest -> records.personalData().words(account, known.id(), digest))
                .filter(words -> !words.equals(came.getValue()))
                .isPresent();
    }

    private static Particulars opened(Happening what) {
        return what instanceof Opened opened ? opened.particulars() : Particulars.NONE;
    }
}
