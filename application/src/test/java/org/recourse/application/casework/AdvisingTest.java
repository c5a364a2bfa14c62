package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.time;
import static org.recourse.application.casework.Workplace.reason;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.application.product.ProductNotes;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.playbook.Fact;

/** What to do next about a case, by the records and by what the user tells. */
class AdvisingTest {
    private final Workplace work = new Workplace();

    @Test
    void what_the_user_tells_changes_the_advice_and_not_the_desk() {
        CaseId claim = opened();
        String before = work.office.picture();
        assertEquals("check-tracking", advised(claim, Map.of()));
        assertEquals("answer-with-delivery", advised(claim, Map.of(Fact.DELIVERY_SHOWN, true)));
        assertEquals(before, work.office.picture());
    }

    @Test
    void the_file_of_a_case_holds_its_advice() {
        CaseId claim = opened();
        assertEquals(
                "check-tracking",
                work.file(claim, "11-20T10:00")
                        .advice()
                        .map(advice -> advice.advice().action().kebab())
                        .orElseThrow());
    }

    @Test
    void a_case_that_is_settled_needs_no_advice() {
        CaseId claim = opened();
        work.acts(claim, "11-20T09:30", "amazon-denied", "denied");
        assertEquals("nothing", work.advice(claim, "11-20T10:00"));
    }

    @Test
    void about_a_case_that_is_not_there_nothing_is_advised() {
        assertEquals(new AdviseNext.UnknownCase(), advise(CaseId.parse("ATZ-0000000000"), Map.of()));
    }

    private CaseId opened() {
        return work.opened(CaseKind.A_TO_Z_CLAIM, "11-20T09:00", reason("not-received"));
    }

    private String advised(CaseId id, Map<Fact, Boolean> told) {
        return assertInstanceOf(AdviseNext.Advised.class, advise(id, told))
                .recommendation()
                .map(advice -> advice.advice().action().kebab())
                .orElse("nothing");
    }

    private AdviseNext.Answer advise(CaseId id, Map<Fact, Boolean> told) {
        return new AdviseNext(work.office.desk, work.office.policies, ProductNotes.NONE)
                .advise(new AdviseNext.Request(ACCOUNT, id, time("11-20T10:00"), told));
    }
}
