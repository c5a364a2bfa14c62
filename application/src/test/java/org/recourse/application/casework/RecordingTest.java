package org.recourse.application.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.time;

import org.junit.jupiter.api.Test;
import org.recourse.application.intake.Sample;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particulars;

/** Notes, contact attempts and evidence never need a row of the lifecycle (ATZ-12). */
class RecordingTest {
    private static final CaseId NOBODYS = CaseId.parse("ATZ-0000000000");

    private final Workplace work = new Workplace();

    @Test
    void a_note_changes_no_state_and_its_words_are_shown_but_not_in_the_history() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        assertInstanceOf(Recorded.Done.class, note(claim));
        CaseFile file = work.file(claim, "11-10T12:00");
        assertEquals("awaiting-seller", work.office.state(claim));
        assertTrue(file.words().containsValue(Sample.WORDS));
        assertFalse(file.matter().log().toString().contains(Sample.WORDS));
    }

    @Test
    void the_same_note_is_written_once() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        note(claim);
        long events = work.office.events();
        assertInstanceOf(Recorded.Done.class, note(claim));
        assertEquals(events, work.office.events());
    }

    @Test
    void evidence_has_its_place() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Workplace.reason("not-received"));
        work.attached(claim, "11-10T10:00", "signature");
        Recorded misfit = work.attach(claim, "11-10T10:00", "love-letter");
        assertTrue(assertInstanceOf(Recorded.UnknownSlot.class, misfit).known().contains("delivery-proof"));
        assertEquals(1, work.file(claim, "11-10T12:00").matter().evidence().size());
    }

    @Test
    void nothing_is_recorded_on_a_case_that_is_not_there() {
        assertEquals(new Recorded.UnknownCase(), note(NOBODYS));
        assertEquals(new Recorded.UnknownCase(), work.attach(NOBODYS, "11-10T10:00", "signature"));
    }

    @Test
    void after_a_purge_no_more_words_are_kept() {
        CaseId claim = work.opened(CaseKind.A_TO_Z_CLAIM, "11-10T09:00", Particulars.NONE);
        work.office.desk.<Boolean>write(records -> {
            records.personalData().purge(ACCOUNT, claim);
            return true;
        });
        long events = work.office.events();
        assertEquals(new Recorded.Purged(), note(claim));
        assertEquals(events, work.office.events());
    }

    private Recorded note(CaseId id) {
        return new WriteNote(work.office.desk)
                .write(new WriteNote.Request(ACCOUNT, id, Sample.WORDS, time("11-10T10:00"), time("11-10T10:00")));
    }
}
