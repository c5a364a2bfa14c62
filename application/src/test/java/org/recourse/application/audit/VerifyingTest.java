package org.recourse.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.TroubledDesk;
import org.recourse.application.audit.VerifyDesk.Verification;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.health.RebuildStandings;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.Sample;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;

/** Checking that the desk is as it was written. */
class VerifyingTest {
    private static final Flaw DAMAGE = new Flaw("event 1", "is not as it was recorded");

    private final Office office = new Office();

    @BeforeEach
    void an_order_with_a_claim() {
        office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        office.take("claims", Sample.claim());
    }

    @Test
    void a_sound_desk_tells_the_head_of_its_trail() {
        Verification verification = verify();
        assertTrue(verification.isSound(), verification::toString);
        assertEquals(office.events(), verification.head().events());
        assertFalse(verification.head().hash().equals(EventChain.START));
    }

    @Test
    void an_empty_account_is_sound() {
        Verification verification = new VerifyDesk(office.desk).verify(AccountId.of("other"));
        assertTrue(verification.isSound());
        assertEquals(EventChain.START, verification.head().hash());
    }

    @Test
    void a_head_that_was_kept_has_its_place_in_a_trail_that_was_added_to() {
        String kept = verify().head().hash().toUpperCase(Locale.ROOT);
        long events = verify().head().events();
        office.take("chargebacks", Sample.chargeback());
        Verification later = new VerifyDesk(office.desk).verify(ACCOUNT, kept + "\n");
        assertTrue(later.isSound());
        assertEquals(Optional.of(events), later.kept());
        assertTrue(later.head().events() > events);
    }

    @Test
    void a_head_that_the_trail_does_not_have_is_a_flaw() {
        Verification verification = new VerifyDesk(office.desk).verify(ACCOUNT, "ab".repeat(32));
        assertEquals(Optional.empty(), verification.kept());
        assertEquals(
                List.of("head"), verification.flaws().stream().map(Flaw::at).toList());
    }

    @Test
    void an_order_that_is_kept_to_stand_otherwise_is_found_and_rebuilt() {
        place(ORDER);
        assertEquals("order " + ORDER, verify().flaws().get(0).at());
        new RebuildStandings(office.desk).rebuild(ACCOUNT);
        assertTrue(verify().isSound());
    }

    @Test
    void a_standing_without_an_order_is_found() {
        place(OrderId.of("222-2222222-2222222"));
        Verification verification = verify();
        assertFalse(verification.isSound());
        assertTrue(verification.flaws().toString().contains("222-2222222-2222222"));
        assertTrue(verification.flaws().toString().contains("tally"));
    }

    @Test
    void rebuilding_forgets_a_standing_without_an_order() {
        place(OrderId.of("222-2222222-2222222"));
        new RebuildStandings(office.desk).rebuild(ACCOUNT);
        assertTrue(verify().isSound());
    }

    @Test
    void a_desk_that_is_too_damaged_to_be_read_for_more_is_told_by_what_is_known() {
        Desk torn = failing(damaged(), new DeskException(Fault.DAMAGED, "torn"));
        Verification verification = new VerifyDesk(torn).verify(ACCOUNT);
        assertEquals(List.of(DAMAGE), verification.flaws());
        assertEquals(office.events(), verification.head().events());
    }

    @Test
    void a_desk_that_is_busy_is_not_taken_for_a_damaged_one() {
        Desk busy = failing(damaged(), new DeskException(Fault.BUSY, "busy"));
        DeskException thrown = assertThrows(DeskException.class, () -> new VerifyDesk(busy).verify(ACCOUNT));
        assertEquals(Fault.BUSY, thrown.fault());
    }

    @Test
    void what_cannot_be_read_without_a_known_damage_is_told() {
        Desk torn = failing(office.desk, new DateTimeException("no such day"));
        assertThrows(DateTimeException.class, () -> new VerifyDesk(torn).verify(ACCOUNT));
    }

    private Desk damaged() {
        return new TroubledDesk(office.desk, "check", () -> List.of(DAMAGE));
    }

    private static Desk failing(Desk desk, RuntimeException failure) {
        return new TroubledDesk(desk, "tally", () -> {
            throw failure;
        });
    }

    private void place(OrderId order) {
        Standing wrong = new Standing(order, LocalDate.of(2026, 11, 1), Marketplace.US, Channel.MFN, Set.of());
        office.desk.<Boolean>write(records -> {
            records.standings().place(ACCOUNT, wrong);
            return true;
        });
    }

    private Verification verify() {
        return new VerifyDesk(office.desk).verify(ACCOUNT);
    }
}
