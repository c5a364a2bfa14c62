package org.recourse.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.policy.Policies;

/** Which clocks ran in a case, and whether each was met. */
class ClockRunTest {
    private static final Circumstances CIRCUMSTANCES = Circumstances.of(Policies.standard());

    private static Playthrough claim() {
        return Playthrough.opened(CaseTypes.of(CaseKind.A_TO_Z_CLAIM), "06-01T08:00", Particulars.NONE)
                .reported("06-01T08:00", "awaiting-seller");
    }

    private static List<String> told(Playthrough story, String now) {
        return ClockRun.of(story.matter(), CIRCUMSTANCES).stream()
                .map(run -> run.deadline().rule() + " " + run.verdict(Playthrough.time(now)))
                .toList();
    }

    @Test
    void an_answer_in_time_meets_the_clock() {
        Playthrough story = claim().contacted("06-02T08:00", ContactChannel.MAIL)
                .contacted("06-02T09:00", ContactChannel.PHONE)
                .acted("06-03T08:00", "seller-responded");
        assertEquals(List.of("POL-1 MET", "POL-2 MET"), told(story, "06-30T08:00"));
    }

    @Test
    void a_late_answer_misses_it() {
        Playthrough story = claim().acted("06-05T08:00", "seller-responded");
        assertEquals(List.of("POL-1 MISSED", "POL-2 MISSED"), told(story, "06-30T08:00"));
    }

    @Test
    void a_clock_that_runs_is_in_time_until_it_is_over() {
        assertEquals(List.of("POL-1 RUNNING", "POL-2 OVERDUE"), told(claim(), "06-04T07:59"));
        assertEquals(List.of("POL-1 OVERDUE", "POL-2 OVERDUE"), told(claim(), "06-04T08:01"));
    }

    @Test
    void each_entry_into_a_state_starts_a_clock_of_its_own() {
        Playthrough story = Playthrough.opened(CaseTypes.of(CaseKind.BUYER_MESSAGE), "06-01T08:00", Particulars.NONE)
                .acted("06-01T10:00", "seller-replied")
                .acted("06-02T10:00", "buyer-wrote")
                .acted("06-04T10:00", "seller-replied");
        assertEquals(List.of("POL-8 MET", "POL-8 MISSED"), told(story, "06-30T08:00"));
    }

    @Test
    void a_deadline_that_a_notice_states_is_the_one_that_counts() {
        Playthrough story = claim().stated("06-01T09:00", "06-10T08:00").acted("06-08T08:00", "seller-responded");
        assertEquals("POL-1 MET", told(story, "06-30T08:00").get(0));
    }
}
