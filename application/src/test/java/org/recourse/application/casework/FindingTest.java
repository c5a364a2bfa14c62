package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Selection;
import org.recourse.application.intake.Sample;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;

/** The case that a user means. */
class FindingTest {
    private static final int ENOUGH = 7;

    private final Workplace work = new Workplace();
    private CaseId claim = CaseId.parse("ATZ-0000000000");

    @BeforeEach
    void a_claim_on_an_order() {
        work.office.take("claims", Sample.claim());
        claim = work.office.only(CaseKind.A_TO_Z_CLAIM).id();
    }

    @Test
    void a_case_is_found_by_its_id_or_any_beginning_in_any_case() {
        found(claim.text());
        found(claim.text().toLowerCase(Locale.ROOT));
        found(claim.text().substring(0, ENOUGH).toLowerCase(Locale.ROOT));
        found("A");
        found(ORDER.text());
    }

    @Test
    void what_could_be_several_cases_is_asked_back() {
        work.office.take("chargebacks", Sample.chargeback());
        CaseId chargeback = work.office.only(CaseKind.CHARGEBACK).id();
        FindCase.Ambiguous answer = assertInstanceOf(FindCase.Ambiguous.class, find(ORDER.text()));
        assertEquals(
                List.of(claim, chargeback),
                answer.candidates().stream().map(Case::id).toList());
    }

    @Test
    void what_is_nobodys_is_not_found() {
        for (String text : List.of("", "ATZ-0000000000", "CBK", "222-2222222-2222222", "no such case")) {
            assertInstanceOf(FindCase.NotFound.class, find(text), text);
        }
    }

    @Test
    void cases_are_listed_for_one_account_and_kind() {
        work.office.take("chargebacks", Sample.chargeback());
        ListCases list = new ListCases(work.office.desk);
        assertEquals(2, list.list(new ListCases.Request(ACCOUNT, Selection.ALL)).size());
        assertEquals(
                1,
                list.list(new ListCases.Request(ACCOUNT, new Selection(CaseKind.CHARGEBACK, true)))
                        .size());
        assertEquals(
                0,
                list.list(new ListCases.Request(AccountId.of("other"), Selection.ALL))
                        .size());
    }

    private void found(String text) {
        assertEquals(
                claim,
                assertInstanceOf(FindCase.Found.class, find(text), text)
                        .matter()
                        .id());
    }

    private FindCase.Answer find(String text) {
        return new FindCase(work.office.desk).find(new FindCase.Request(ACCOUNT, text));
    }
}
