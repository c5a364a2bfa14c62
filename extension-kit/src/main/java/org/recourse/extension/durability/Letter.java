package org.recourse.extension.durability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;

/** A buyer's letter: a case, whose history has the digest of the words, and a mark that is in these words and nowhere else. */
record Letter(int number, String mark) {
    static final AccountId ACCOUNT = AccountId.of("letters");

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int LONG = 20_000;

    CaseId owner() {
        return CaseId.about(ACCOUNT, CaseKind.BUYER_MESSAGE, "letter " + number);
    }

    String wordsName() {
        return "the words of letter " + number;
    }

    String saltName() {
        return "the salt of letter " + number;
    }

    /** Words of all lengths: some fill pages of their own. */
    private String words() {
        int length = number % 10 == 9 ? LONG : number * 31 % 900;
        return "x".repeat(length / 2) + mark + "y".repeat(length);
    }

    /** Keeps the words, and a case with their digest. */
    boolean keep(Records records) {
        String digest = records.personalData().keep(ACCOUNT, owner(), words()).orElseThrow();
        Happening opened = new Happening.Opened(Happening.Basis.STATED, Particulars.NONE.with(Particular.TEXT, digest));
        CaseEvent event = new CaseEvent(START, START, Actor.BUYER, "letters", opened);
        Case matter = Case.of(CaseTypes.of(CaseKind.BUYER_MESSAGE), owner(), ACCOUNT, List.of(event));
        return records.cases().append(matter, 0) == Append.KEPT;
    }

    boolean purge(Records records) {
        records.personalData().purge(ACCOUNT, owner());
        return isPurged(records);
    }

    boolean isPurged(Records records) {
        return records.personalData().isPurged(ACCOUNT, owner());
    }

    boolean isReadable(Records records) {
        return digest(records)
                .flatMap(digest -> records.personalData().words(ACCOUNT, owner(), digest))
                .filter(words()::equals)
                .isPresent();
    }

    private Optional<String> digest(Records records) {
        return records.cases().find(ACCOUNT, owner()).map(matter -> matter.log().get(0)).stream()
                .map(CaseEvent::what)
                .flatMap(what -> what instanceof Happening.Opened opened
                        ? opened.particulars().get(Particular.TEXT).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }
}
