package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.time;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Particulars;

/** Why something is not legal, and the shortest way to where it is. */
class WhyNotTest {
    private final Workplace work = new Workplace();
    private CaseId claim = CaseId.parse("ATZ-0000000000");

    @BeforeEach
    void a_claim() {
        claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
    }

    @Test
    void what_is_legal_is_said_to_be() {
        WhyNot.Legal legal = assertInstanceOf(WhyNot.Legal.class, ask("11-10T10:00", "seller-responded"));
        assertEquals("RESPONDED", legal.taken().to().name());
    }

    /** ATZ-15: an appeal starts from a granted claim, and needs evidence. */
    @Test
    void the_shortest_way_is_told_step_by_step_and_then_what_is_missing() {
        WhyNot.NotNow notNow = assertInstanceOf(WhyNot.NotNow.class, ask("11-10T10:00", "seller-appealed"));
        assertEquals(
                List.of("DEADLINE_PASSED", "SELLER_APPEALED"),
                notNow.way().stream().map(row -> row.on().name()).toList());
        work.acts(claim, "11-11T10:00", "amazon-granted", "granted");
        WhyNot.NotNow bare = assertInstanceOf(WhyNot.NotNow.class, ask("11-12T10:00", "seller-appealed"));
        assertEquals("ATZ-15", bare.refusal().rule().id());
        work.contacted(claim, "11-12T10:00", ContactChannel.PHONE);
        assertInstanceOf(WhyNot.Legal.class, ask("11-12T10:00", "seller-appealed"));
        assertInstanceOf(WhyNot.NotNow.class, ask("12-12T10:00", "seller-appealed"));
    }

    @Test
    void asking_writes_nothing() {
        String before = work.office.picture();
        ask("11-10T10:00", "seller-responded");
        assertEquals(before, work.office.picture());
    }

    @Test
    void an_unknown_event_and_an_unknown_case_are_answers() {
        WhyNot.Answer answer = ask("11-10T10:00", "seller-shrugged");
        assertTrue(assertInstanceOf(WhyNot.UnknownEvent.class, answer).known().contains("amazon-granted"));
        claim = CaseId.parse("ATZ-0000000000");
        assertInstanceOf(WhyNot.UnknownCase.class, ask("11-10T10:00", "seller-responded"));
    }

    private WhyNot.Answer ask(String at, String event) {
        return new WhyNot(work.office.desk, work.office.policies)
                .ask(new WhyNot.Request(ACCOUNT, claim, event, time(at), ActOnCase.Details.NONE));
    }
}
