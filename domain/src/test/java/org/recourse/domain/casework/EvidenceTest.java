package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.chargeback.ChargebackEvidence;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.Chargebacks;
import org.recourse.domain.claim.ClaimEvidence;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.Claims;
import org.recourse.domain.notice.Notices;

/** Which evidence a case wants and which it has (ATZ-5 to ATZ-10, ATZ-12, ATZ-13, CBK-4). */
class EvidenceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            not-received,        delivery-proof signature correspondence
            not-as-described,    listing pictures correspondence
            refund-not-received, return-record refund-proof correspondence
            return-refused,      return-record correspondence
            other,               correspondence
            """)
    void a_claim_wants_what_proves_its_reason_wrong(String reason, String slots) {
        assertEquals(
                List.of(slots.split(" ", -1)), missing(Claims.TYPE, Particulars.NONE.with(Particular.REASON, reason)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fraud,                shipment-proof delivery-proof transaction-record correspondence
            not-received,         shipment-proof delivery-proof transaction-record correspondence
            not-as-described,     pictures transaction-record correspondence
            refund-not-processed, transaction-record correspondence refund-proof
            duplicate,            transaction-record correspondence refund-proof
            other,                transaction-record correspondence
            """)
    void a_chargeback_wants_what_proves_its_reason_wrong(String reason, String slots) {
        assertEquals(
                List.of(slots.split(" ", -1)),
                missing(Chargebacks.TYPE, Particulars.NONE.with(Particular.REASON, reason)));
    }

    @Test
    void a_case_whose_reason_is_unknown_wants_what_every_reason_wants() {
        assertEquals(List.of("correspondence"), missing(Claims.TYPE, Particulars.NONE));
        assertEquals(List.of("transaction-record", "correspondence"), missing(Chargebacks.TYPE, Particulars.NONE));
    }

    @Test
    void a_contact_attempt_is_correspondence_and_a_file_fills_its_slot() {
        Playthrough claim = Playthrough.opened(
                        Claims.TYPE, "03-02T09:00", Particulars.NONE.with(Particular.REASON, "not-received"))
                .attached("03-02T10:00", "delivery-proof")
                .contacted("03-02T11:00", ContactChannel.MAIL);
        assertEquals(
                Set.of(ClaimEvidence.DELIVERY_PROOF, ClaimEvidence.CORRESPONDENCE),
                claim.matter().evidence());
        assertEquals(List.of(ClaimEvidence.SIGNATURE), claim.matter().missingEvidence());
        assertEquals(Set.of(ContactChannel.MAIL), claim.matter().contacts());
    }

    @Test
    void a_contact_attempt_is_no_evidence_where_no_slot_takes_correspondence() {
        Playthrough notice = Playthrough.opened(Notices.TYPE, "03-02T09:00", Particulars.NONE)
                .contacted("03-02T11:00", ContactChannel.MAIL);
        assertEquals(Set.of(), notice.matter().evidence());
    }

    @Test
    void a_slot_names_its_rule_and_its_reasons() {
        assertEquals("ATZ-5", ClaimEvidence.DELIVERY_PROOF.rule().id());
        assertEquals(Set.of(ClaimReason.NOT_RECEIVED), ClaimEvidence.DELIVERY_PROOF.reasons());
        assertEquals("CBK-4", ChargebackEvidence.PICTURES.rule().id());
        assertEquals(Set.of(ChargebackReason.NOT_AS_DESCRIBED), ChargebackEvidence.PICTURES.reasons());
    }

    private static List<String> missing(CaseType type, Particulars particulars) {
        return Playthrough.opened(type, "03-02T09:00", particulars).matter().missingEvidence().stream()
                .map(slot -> Kebab.of(slot.name()))
                .toList();
    }
}
