package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.application.Office;
import org.recourse.application.product.ProductNotes;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.money.Money;

/** An office in which a support lead works on cases, told step by step. */
final class Workplace {
    final Office office = new Office();

    /** Opens a case on the usual order. */
    CaseId opened(CaseKind kind, String at, Particulars known) {
        return assertInstanceOf(OpenCase.Opened.class, open(kind, at, about(known), null))
                .id();
    }

    OpenCase.Answer open(CaseKind kind, String at, Particulars known, @Nullable Instant respondBy) {
        return new OpenCase(office.desk)
                .open(new OpenCase.Request(ACCOUNT, kind, time(at), time(at), known, respondBy, null, null));
    }

    static Particulars about(Particulars known) {
        return known.with(Particular.ORDER, ORDER.text());
    }

    static Particulars reason(String kebab) {
        return Particulars.NONE.with(Particular.REASON, kebab);
    }

    /** Acts and checks the state after it. */
    void acts(CaseId id, String at, String event, String state) {
        acts(id, at, event, ActOnCase.Details.NONE, state);
    }

    void acts(CaseId id, String at, String event, ActOnCase.Details details, String state) {
        ActOnCase.Answer answer = act(id, at, event, details);
        assertInstanceOf(ActOnCase.Done.class, answer, () -> event + ": " + answer);
        assertEquals(state, office.state(id));
    }

    ActOnCase.Answer act(CaseId id, String at, String event, ActOnCase.Details details) {
        return new ActOnCase(office.desk, office.policies)
                .act(new ActOnCase.Request(ACCOUNT, id, event, time(at), time(at), details, null));
    }

    /** Acts against the rules and checks that nothing is written. */
    Refusal refused(CaseId id, String at, String event) {
        String before = office.picture();
        ActOnCase.Answer answer = act(id, at, event, ActOnCase.Details.NONE);
        assertEquals(before, office.picture());
        return assertInstanceOf(ActOnCase.Refused.class, answer).refusal();
    }

    static ActOnCase.Details amount(Money amount) {
        return new ActOnCase.Details(amount, null, null, null);
    }

    void contacted(CaseId id, String at, ContactChannel channel) {
        Recorded answer = new RecordContact(office.desk)
                .record(new RecordContact.Request(ACCOUNT, id, channel, time(at), time(at), null, null));
        assertInstanceOf(Recorded.Done.class, answer);
    }

    void attached(CaseId id, String at, String slot) {
        Recorded answer = attach(id, at, slot);
        assertInstanceOf(Recorded.Done.class, answer);
    }

    Recorded attach(CaseId id, String at, String slot) {
        return new AttachEvidence(office.desk)
                .attach(new AttachEvidence.Request(
                        ACCOUNT, id, slot, "0".repeat(64), slot + " of Wilhelmine.pdf", time(at), time(at)));
    }

    CaseFile file(CaseId id, String now) {
        return new ShowCase(office.desk, office.policies, ProductNotes.NONE)
                .show(new ShowCase.Request(ACCOUNT, id, time(now)))
                .orElseThrow();
    }

    /** What the playbook advises at a time, in kebab form. */
    String advice(CaseId id, String now) {
        AdviseNext.Answer answer = new AdviseNext(office.desk, office.policies, ProductNotes.NONE)
                .advise(new AdviseNext.Request(ACCOUNT, id, time(now), Map.of()));
        return assertInstanceOf(AdviseNext.Advised.class, answer)
                .recommendation()
                .map(recommended -> recommended.advice().action().kebab())
                .orElse("nothing");
    }

    /** The events that are legal at a time, in kebab form. */
    List<String> allowed(CaseId id, String now) {
        return file(id, now).allowed().stream()
                .map(row -> Kebab.of(row.on().name()))
                .toList();
    }

    Worklist worklist(String now) {
        return new DrawUpWorklist(office.desk, office.policies)
                .draw(new DrawUpWorklist.Request(ACCOUNT, time(now), null, false, 0));
    }
}
