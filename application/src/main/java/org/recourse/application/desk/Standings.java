package org.recourse.application.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Trait;
import org.recourse.domain.order.OrderId;

/**
 * How each order stands in the metrics, and the tally of it: a projection, kept in the same transaction as what it is computed from, which
 * can be rebuilt at any time.
 */
public interface Standings {
    /**
     * Finds how an order stands.
     *
     * @param account whose order
     * @param order the order
     * @return the standing, or empty if none is kept
     */
    Optional<Standing> find(AccountId account, OrderId order);

    /**
     * Keeps how an order stands in place of how it stood, and keeps the tally in step.
     *
     * @param account whose order
     * @param standing the standing
     */
    void place(AccountId account, Standing standing);

    /**
     * Adds up how the orders of a span of days stand.
     *
     * @param account whose orders
     * @param from the first day
     * @param to the last day
     * @return the tally
     */
    Tally tally(AccountId account, LocalDate from, LocalDate to);

    /**
     * Hands over the standings of a span of days, by order id.
     *
     * @param account whose orders
     * @param from the first day
     * @param to the last day
     * @param reader takes each standing in turn
     */
    void each(AccountId account, LocalDate from, LocalDate to, Consumer<Standing> reader);

    /**
     * Hands over those standings of a span of days that have any of some traits, by order id.
     *
     * @param account whose orders
     * @param from the first day
     * @param to the last day
     * @param traits the traits, of which one is enough
     * @param reader takes each standing in turn
     */
    default void each(AccountId account, LocalDate from, LocalDate to, Set<Trait> traits, Consumer<Standing> reader) {
        each(account, from, to, standing -> {
            if (standing.hasAny(traits)) {
                reader.accept(standing);
            }
        });
    }

    /**
     * Forgets all standings and tallies of an account, before they are rebuilt.
     *
     * @param account whose standings
     */
    void clear(AccountId account);
}
