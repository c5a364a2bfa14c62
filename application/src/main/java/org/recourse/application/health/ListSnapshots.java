package org.recourse.application.health;

import java.util.ArrayList;
import java.util.List;
import org.recourse.application.desk.Desk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.snapshot.Figure;

/**
 * Lists what Amazon's performance reports said, report by report (ODR-10).
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ListSnapshots {
    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public ListSnapshots(Desk desk) {
        this.desk = desk;
    }

    /**
     * Lists the figures.
     *
     * @param account whose they are
     * @return the figures in their order, the earliest first
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public List<Figure> list(AccountId account) {
        return desk.read(records -> {
            List<Figure> figures = new ArrayList<>();
            records.snapshots().each(account, figures::add);
            return List.copyOf(figures);
        });
    }
}
