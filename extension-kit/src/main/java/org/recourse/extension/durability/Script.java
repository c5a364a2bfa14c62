package org.recourse.extension.durability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;

/**
 * Transactions of several deeds, numbered from 1 and left to chance, but the same for the same seed and number: run one after the other,
 * they leave the same on every desk. Each enters itself into a journal, so that a desk tells how many it has kept.
 */
record Script(long seed) {
    static final List<AccountId> ACCOUNTS = List.of(AccountId.of("ours"), AccountId.of("Theirs-2"));

    private static final AccountId JOURNALS = ACCOUNTS.get(0);
    private static final CaseId JOURNAL = CaseId.about(JOURNALS, CaseKind.BUYER_MESSAGE, "journal");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MOST_DEEDS = 6;

    /** Runs a transaction and returns what the desk answered to each deed. */
    List<Object> run(Desk desk, int number) {
        List<Deed> deeds = deeds(number);
        return desk.write(records -> run(records, deeds));
    }

    static List<Object> run(Records records, List<Deed> deeds) {
        List<Object> answers = new ArrayList<>();
        deeds.forEach(deed -> answers.add(deed.apply(records)));
        return answers;
    }

    List<Deed> deeds(int number) {
        Random random = new Random(seed + 7_919L * number);
        Things things = new Things(random);
        List<Deed> deeds = new ArrayList<>(List.of(Script::enter));
        for (int i = random.nextInt(MOST_DEEDS); i >= 0; i--) {
            deeds.add(new Deeds(things.pick(ACCOUNTS), things).next());
        }
        return deeds;
    }

    private static Object enter(Records records) {
        int number = kept(records) + 1;
        CaseEvent entry = entry(START.plusSeconds(number));
        Case journal = records.cases()
                .find(JOURNALS, JOURNAL)
                .map(known -> known.with(List.of(entry)))
                .orElseGet(() ->
                        Case.of(CaseTypes.of(CaseKind.BUYER_MESSAGE), JOURNAL, JOURNALS, List.of(opening(), entry)));
        return records.cases().append(journal, number == 1 ? 0 : number);
    }

    private static CaseEvent opening() {
        return new CaseEvent(
                START, START, Actor.BUYER, "script", new Happening.Opened(Happening.Basis.STATED, Particulars.NONE));
    }

    private static CaseEvent entry(Instant at) {
        return new CaseEvent(
                at, at, Actor.SELLER, "script", new Happening.Contacted(ContactChannel.PHONE, Particulars.NONE));
    }

    /** Returns how many transactions a desk has kept. */
    static int kept(Records records) {
        return records.cases()
                .find(JOURNALS, JOURNAL)
                .map(journal -> journal.version() - 1)
                .orElse(0);
    }
}
