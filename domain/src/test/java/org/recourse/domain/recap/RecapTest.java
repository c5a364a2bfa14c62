package org.recourse.domain.recap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.State;
import org.recourse.domain.recap.Recap.Line;
import org.recourse.domain.returns.ReturnState;

/** Problems and solutions by product and situation (KNO-2). */
class RecapTest {
    private static final Topic FLICKER = new Topic("LAMP", "quality-defect");
    private static final Topic LOST = new Topic("LAMP", "not-received");
    private static final Topic NOBODY_KNOWS = new Topic(Topic.NO_ARTICLE, "amazon-notice");

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK,2026-06-01,2026-06-01,2026-06-07",
        "WEEK,2026-06-07,2026-06-01,2026-06-07",
        "WEEK,2027-01-01,2026-12-28,2027-01-03",
        "MONTH,2028-02-29,2028-02-01,2028-02-29",
    })
    void a_day_is_in_one_period(Pace pace, LocalDate day, LocalDate from, LocalDate to) {
        Period period = pace.around(day);
        assertEquals(new Period(from, to), period);
        assertEquals(from.minusDays(1), pace.before(period).to());
        assertTrue(period.contains(day));
    }

    @Test
    void a_period_is_counted_beside_the_one_before() {
        RecapCount count = new RecapCount(Pace.WEEK);
        for (int day = 1; day <= 14; day++) {
            count.order(june(day), Set.of("LAMP"));
        }
        count.order(june(9), Set.of("LAMP", "BULB"));
        count.matter(june(2), FLICKER, Solution.REPLACED);
        count.matter(june(8), FLICKER, Solution.REPLACED);
        count.matter(june(9), FLICKER, Solution.OPEN);
        count.matter(june(14), LOST, Solution.REFUNDED);
        count.matter(june(10), NOBODY_KNOWS, Solution.WORDS);
        Period week = Pace.WEEK.around(june(10));
        Recap recap = count.recap(week);
        assertEquals(
                new Recap(
                        week,
                        4,
                        8,
                        1,
                        List.of(
                                new Line(FLICKER, 2, 8, 1, Map.of(Solution.REPLACED, 1L, Solution.OPEN, 1L)),
                                new Line(NOBODY_KNOWS, 1, 8, 0, Map.of(Solution.WORDS, 1L)),
                                new Line(LOST, 1, 8, 0, Map.of(Solution.REFUNDED, 1L)))),
                recap);
    }

    @Test
    void a_topic_is_counted_among_the_orders_of_its_product() {
        RecapCount count = new RecapCount(Pace.MONTH);
        count.order(june(1), Set.of("LAMP"));
        count.order(june(2), Set.of("BULB"));
        count.matter(june(3), FLICKER, Solution.OPEN);
        Recap recap = count.recap(Pace.MONTH.around(june(30)));
        assertEquals(1, recap.lines().get(0).orders());
        assertEquals(2, recap.orders());
    }

    @Test
    void every_state_of_every_kind_has_a_solution() {
        for (CaseType type : CaseTypes.all()) {
            for (State state : type.lifecycle().states()) {
                Case matter = in(type, (CaseState) state);
                assertEquals(!matter.isClosed(), Solution.of(matter) == Solution.OPEN, matter.toString());
            }
        }
    }

    @Test
    void a_return_whose_goods_have_their_place_is_solved_as_it_was_before() {
        CaseType type = CaseTypes.of(CaseKind.RETURN);
        CaseEvent closed = event(new Happening.Reported(ReturnState.CLOSED, Particulars.NONE));
        assertEquals(
                Solution.REPLACED, Solution.of(in(type, ReturnState.REPLACED).with(List.of(closed))));
        assertEquals(Solution.WORDS, Solution.of(in(type, ReturnState.CLOSED)));
    }

    private static Case in(CaseType type, CaseState state) {
        CaseEvent opened = event(new Happening.Opened(Happening.Basis.STATED, Particulars.NONE));
        CaseEvent reported = event(new Happening.Reported(state, Particulars.NONE));
        CaseId id = CaseId.about(AccountId.MAIN, type.kind(), "the matter");
        return Case.of(type, id, AccountId.MAIN, List.of(opened, reported));
    }

    private static CaseEvent event(Happening what) {
        return new CaseEvent(
                june(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                june(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Actor.AMAZON,
                "manual",
                what);
    }
}
