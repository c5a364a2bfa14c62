package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.claim.ClaimTrigger;
import org.recourse.domain.claim.Claims;

/** The names of cases, kinds, states, triggers, reasons and evidence as files and people write them. */
class NamesTest {
    private static final AccountId OTHER = AccountId.of("other");

    @ParameterizedTest
    @EnumSource
    void a_case_id_parses_back_in_any_case_and_knows_its_kind(CaseKind kind) {
        CaseId id = CaseId.about(AccountId.MAIN, kind, "111-1111111-1111111");
        assertEquals(id, CaseId.parse(id.toString().toLowerCase(Locale.ROOT)));
        assertEquals(kind, id.kind());
        assertTrue(id.text().startsWith(kind.code() + "-"));
    }

    @Test
    void a_case_id_depends_on_account_kind_and_matter_alone() {
        CaseId id = CaseId.about(AccountId.MAIN, CaseKind.RETURN, "1");
        assertEquals(id, CaseId.about(AccountId.MAIN, CaseKind.RETURN, "1"));
        assertNotEquals(id, CaseId.about(OTHER, CaseKind.RETURN, "1"));
        assertNotEquals(id, CaseId.about(AccountId.MAIN, CaseKind.CHARGEBACK, "1"));
        assertNotEquals(id, CaseId.about(AccountId.MAIN, CaseKind.RETURN, "2"));
    }

    @Test
    void ten_thousand_matters_have_ten_thousand_ids() {
        Set<CaseId> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(CaseId.about(AccountId.MAIN, CaseKind.A_TO_Z_CLAIM, "matter " + i));
        }
        assertEquals(10_000, ids.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ATZ",
                "ATZ-",
                "ATZ-123456789",
                "ATZ-12345678901",
                "XYZ-1234567890",
                "ATZ_1234567890",
                "ATZ-123456789W"
            })
    void what_is_no_case_id_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> CaseId.parse(text));
    }

    @Test
    void case_ids_are_ordered_by_their_text() {
        assertTrue(CaseId.parse("ATZ-1111111111").compareTo(CaseId.parse("ATZ-2222222222")) < 0);
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_found_by_its_name_and_its_code(CaseKind kind) {
        assertEquals(Optional.of(kind), CaseKind.find(kind.kebab()));
        assertEquals(Optional.of(kind), CaseKind.find(kind.code().toLowerCase(Locale.ROOT)));
        assertEquals(Optional.empty(), CaseKind.find("quarrel"));
    }

    @Test
    void a_type_finds_its_parts_by_their_kebab_forms() {
        assertEquals(Optional.of(ClaimState.AWAITING_SELLER), Claims.TYPE.state("awaiting-seller"));
        assertEquals(Optional.of(ClaimTrigger.SELLER_RESPONDED), Claims.TYPE.trigger("seller-responded"));
        assertEquals(Optional.of(ClaimReason.NOT_RECEIVED), Claims.TYPE.reason("not-received"));
        assertEquals(Optional.of(ClaimEvidence.DELIVERY_PROOF), Claims.TYPE.evidenceSlot("delivery-proof"));
        assertEquals(Optional.empty(), Claims.TYPE.state("lost-in-space"));
        assertEquals(Optional.empty(), Claims.TYPE.trigger("seller-danced"));
        assertEquals(Optional.empty(), Claims.TYPE.reason("boredom"));
        assertEquals(Optional.empty(), Claims.TYPE.evidenceSlot("gossip"));
        assertEquals(ClaimState.FILED, Claims.TYPE.start());
    }

    @Test
    void names_are_listed_for_a_message() {
        assertEquals("not-received, other", CaseType.kebabs(List.of("NOT_RECEIVED", "OTHER")));
        assertEquals("none", CaseType.kebabs(List.of()));
    }

    @Test
    void kebab_and_constant_are_each_others_reverse() {
        assertEquals("awaiting-seller", Kebab.of("AWAITING_SELLER"));
        assertEquals("AWAITING_SELLER", Kebab.toConstant("awaiting-seller"));
    }
}
