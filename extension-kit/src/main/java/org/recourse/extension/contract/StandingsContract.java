package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Standings;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Tally;
import org.recourse.domain.health.Trait;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;

/** What a desk has to do with {@link Standings}. */
public interface StandingsContract {
    /** The day of the samples' orders. */
    LocalDate DAY = LocalDate.of(2026, 3, 1);

    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** A standing comes back, with a marketplace or without. */
    @Test
    default void a_standing_comes_back_as_it_was_placed() {
        Standing sold = standing(1, DAY, Marketplace.JP, Trait.CLAIM_COUNTS, Trait.ANSWER_STILL_DUE);
        Standing elsewhere = standing(2, DAY, null, Trait.NON_MARKETPLACE);
        place(OURS, sold);
        place(OURS, elsewhere);
        assertEquals(Optional.of(sold), desk().read(r -> r.standings().find(OURS, sold.order())));
        assertEquals(Optional.of(elsewhere), desk().read(r -> r.standings().find(OURS, elsewhere.order())));
        assertEquals(Optional.empty(), desk().read(r -> r.standings().find(OURS, Samples.orderId(3))));
    }

    /** The tally counts what is placed within the days asked for, both ends included. */
    @Test
    default void the_tally_counts_the_days_asked_for() {
        Standing early = standing(1, DAY.minusDays(2), Marketplace.DE);
        Standing first = standing(2, DAY.minusDays(1), Marketplace.DE);
        Standing last = standing(3, DAY, Marketplace.DE, Trait.FEEDBACK_1);
        Standing alike = standing(4, DAY, Marketplace.DE, Trait.FEEDBACK_1);
        List.of(early, first, last, alike).forEach(standing -> place(OURS, standing));
        assertEquals(tallyOf(first, last, alike), tally(OURS, DAY.minusDays(1), DAY));
        assertEquals(new Tally(), tally(OURS, DAY.plusDays(1), DAY.plusDays(2)));
    }

    /** Placing again takes back the former standing, from its former day too. */
    @Test
    default void the_tally_keeps_in_step_with_what_replaces() {
        place(OURS, standing(1, DAY, Marketplace.DE));
        Standing moved = standing(1, DAY.plusDays(1), Marketplace.FR, Trait.CLAIM_COUNTS);
        place(OURS, moved);
        place(OURS, moved);
        assertEquals(tallyOf(moved), tally(OURS, DAY, DAY.plusDays(1)));
    }

    /** Within one transaction the tally already knows what was placed before. */
    @Test
    default void the_tally_sees_its_own_transaction() {
        Standing one = standing(1, DAY, Marketplace.DE);
        Standing two = standing(2, DAY, Marketplace.DE);
        Tally between = desk().write(records -> {
            records.standings().place(OURS, one);
            Tally tally = records.standings().tally(OURS, DAY, DAY);
            records.standings().place(OURS, two);
            return tally;
        });
        assertEquals(tallyOf(one), between);
        assertEquals(tallyOf(one, two), tally(OURS, DAY, DAY));
    }

    /** A standing of one account is none of another's. */
    @Test
    default void standings_belong_to_their_account() {
        place(OURS, standing(1, DAY, Marketplace.DE));
        assertEquals(new Tally(), tally(THEIRS, DAY, DAY));
        assertEquals(List.of(), all(THEIRS, DAY, DAY));
    }

    /** Standings are listed by order, for the days asked for. */
    @Test
    default void standings_are_handed_over_by_order() {
        Standing one = standing(1, DAY, Marketplace.DE);
        Standing two = standing(2, DAY.minusDays(1), Marketplace.DE);
        place(OURS, two);
        place(OURS, one);
        place(OURS, standing(3, DAY.minusDays(9), Marketplace.DE));
        assertEquals(List.of(one, two), all(OURS, DAY.minusDays(1), DAY));
    }

    /** Standings are listed by what is true of their orders, too: one of the traits asked for is enough. */
    @Test
    default void standings_are_found_by_their_traits() {
        Standing claimed = standing(2, DAY, Marketplace.DE, Trait.CLAIM_COUNTS, Trait.NO_RETURN);
        Standing rated = standing(1, DAY.minusDays(1), Marketplace.DE, Trait.FEEDBACK_1);
        List.of(
                        claimed,
                        rated,
                        standing(3, DAY, Marketplace.DE, Trait.NO_RETURN),
                        standing(4, DAY, Marketplace.DE),
                        standing(5, DAY.plusDays(1), Marketplace.DE, Trait.CLAIM_COUNTS))
                .forEach(standing -> place(OURS, standing));
        place(THEIRS, claimed);
        Set<Trait> defects = Set.of(Trait.CLAIM_COUNTS, Trait.FEEDBACK_1);
        assertEquals(List.of(rated, claimed), with(defects, DAY.minusDays(1), DAY));
        assertEquals(List.of(claimed), with(defects, DAY, DAY));
        assertEquals(List.of(), with(Set.of(), DAY, DAY));
    }

    /** Clearing forgets one account's standings and tally, even those of the same transaction. */
    @Test
    default void clearing_forgets_standings_and_tally_of_one_account() {
        Standing kept = standing(1, DAY, Marketplace.DE);
        place(THEIRS, kept);
        place(OURS, standing(1, DAY, Marketplace.DE));
        desk().write(records -> {
            records.standings().place(OURS, standing(2, DAY, Marketplace.DE));
            records.standings().clear(OURS);
            records.standings().place(OURS, standing(3, DAY, Marketplace.FR));
            return OURS;
        });
        assertEquals(tallyOf(standing(3, DAY, Marketplace.FR)), tally(OURS, DAY, DAY));
        assertEquals(List.of(standing(3, DAY, Marketplace.FR)), all(OURS, DAY, DAY));
        assertEquals(tallyOf(kept), tally(THEIRS, DAY, DAY));
    }

    private static Standing standing(int order, LocalDate day, @Nullable Marketplace marketplace, Trait... traits) {
        return new Standing(Samples.orderId(order), day, marketplace, Channel.MFN, Set.of(traits));
    }

    private static Tally tallyOf(Standing... standings) {
        Tally tally = new Tally();
        List.of(standings).forEach(tally::add);
        return tally;
    }

    private void place(AccountId account, Standing standing) {
        desk().write(records -> {
            records.standings().place(account, standing);
            return standing;
        });
    }

    private Tally tally(AccountId account, LocalDate from, LocalDate to) {
        return desk().read(records -> records.standings().tally(account, from, to));
    }

    private List<Standing> with(Set<Trait> traits, LocalDate from, LocalDate to) {
        List<Standing> standings = new ArrayList<>();
        desk().read(records -> {
            records.standings().each(OURS, from, to, traits, standings::add);
            return standings;
        });
        return standings;
    }

    private List<Standing> all(AccountId account, LocalDate from, LocalDate to) {
        List<Standing> standings = new ArrayList<>();
        desk().read(records -> {
            records.standings().each(account, from, to, standings::add);
            return standings;
        });
        return standings;
    }
}
