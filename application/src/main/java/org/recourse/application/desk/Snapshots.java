package org.recourse.application.desk;

import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.snapshot.Figure;

/** What Amazon's performance reports say, kept since Amazon gives no history (ODR-10). Nothing that was said is ever replaced. */
public interface Snapshots {
    /**
     * Keeps a figure, unless the same is kept.
     *
     * @param account whose it is
     * @param figure the figure
     * @return true if it is new
     */
    boolean save(AccountId account, Figure figure);

    /**
     * Hands over all figures, in their order.
     *
     * @param account whose they are
     * @param reader takes each
     */
    void each(AccountId account, Consumer<Figure> reader);
}
