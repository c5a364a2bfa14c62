package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.contract.Samples.DAY;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Snapshots;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Window;
import org.recourse.domain.snapshot.Figure;

/** What a desk has to do with {@link Snapshots}. */
public interface SnapshotsContract {
    /**
     * Returns the desk under test.
     *
     * @return an empty desk
     */
    Desk desk();

    /** A figure is kept once, and only for its account. */
    @Test
    default void a_figure_is_new_only_once() {
        assertTrue(save(OURS, Samples.figure(1)));
        assertFalse(save(OURS, Samples.figure(1)));
        assertEquals(List.of(Samples.figure(1)), all(OURS));
        assertEquals(List.of(), all(THEIRS));
    }

    /** What was said later replaces nothing. */
    @Test
    default void another_figure_of_the_same_day_is_kept_beside_the_first() {
        save(OURS, Samples.figure(2));
        save(OURS, Samples.figure(1));
        assertEquals(List.of(Samples.figure(1), Samples.figure(2)), all(OURS));
    }

    /** Figures come by their day, and what the report does not say stays unsaid. */
    @Test
    default void figures_are_handed_over_by_day() {
        Figure late = new Figure(DAY.plusDays(1), null, "a-metric", null, Window.ending(DAY, 1), 0, 0, "", Map.of());
        save(OURS, late);
        save(OURS, Samples.figure(1));
        assertEquals(List.of(Samples.figure(1), late), all(OURS));
    }

    private boolean save(AccountId account, Figure figure) {
        return desk().write(records -> records.snapshots().save(account, figure));
    }

    private List<Figure> all(AccountId account) {
        List<Figure> figures = new ArrayList<>();
        desk().read(records -> {
            records.snapshots().each(account, figures::add);
            return figures;
        });
        return figures;
    }
}
