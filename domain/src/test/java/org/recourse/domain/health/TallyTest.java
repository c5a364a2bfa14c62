package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;

/** Tallies add up in any order, and what was added can be taken back (ODR-1). */
class TallyTest {
    private static final List<Marketplace> MARKETPLACES = List.of(Marketplace.US, Marketplace.CA, Marketplace.DE);

    @Test
    void merging_is_commutative_and_associative_and_the_empty_tally_changes_nothing() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Tally> parts = List.of(tally(random), tally(random), tally(random));
            Tally a = parts.get(0);
            Tally b = parts.get(1);
            Tally c = parts.get(2);
            assertEquals(sum(a, b), sum(b, a), "seed " + seed);
            assertEquals(sum(sum(a, b), c), sum(a, sum(b, c)), "seed " + seed);
            assertEquals(a, sum(a, new Tally()), "seed " + seed);
            assertEquals(a, sum(new Tally(), a), "seed " + seed);
        }
    }

    @Test
    void orders_counted_in_parts_are_counted_as_a_whole() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Standing> orders = Market.random(random, 100).standings();
            Tally whole = new Tally();
            orders.forEach(whole::add);
            List<Standing> shuffled = new ArrayList<>(orders);
            Collections.shuffle(shuffled, random);
            Tally left = new Tally();
            Tally right = new Tally();
            shuffled.forEach(order -> (random.nextBoolean() ? left : right).add(order));
            assertEquals(whole, left.merge(right), "seed " + seed);
        }
    }

    @Test
    void what_is_taken_back_leaves_nothing_behind() {
        Standing order = Samples.standing(Samples.order(1));
        assertEquals(new Tally(), new Tally().add(order).subtract(order));
        assertEquals(new Tally(), new Tally().subtract(order).add(order));
    }

    @Test
    void a_tally_falls_apart_by_days_and_adds_up_again() {
        for (long seed = 0; seed < 50; seed++) {
            Tally whole = Market.random(new Random(seed), 100).tally();
            Window middle = new Window(Samples.TODAY.minusDays(20), Samples.TODAY.minusDays(10));
            Window before = new Window(LocalDate.EPOCH, middle.from().minusDays(1));
            Window after = new Window(middle.to().plusDays(1), LocalDate.of(9999, 1, 1));
            assertTrue(whole.within(middle).rows().stream().allMatch(row -> middle.contains(row.day())));
            assertEquals(whole, whole.within(before).merge(whole.within(after)).merge(whole.within(middle)));
        }
    }

    @Test
    void rows_come_in_one_order_whatever_came_first() {
        Tally tally = new Tally()
                .add(Samples.TODAY, Marketplace.FR, Channel.AFN, 1, 2)
                .add(Samples.TODAY, null, Channel.MFN, 0, 3)
                .add(Samples.TODAY, Marketplace.FR, Channel.MFN, 2, 4)
                .add(Samples.TODAY.minusDays(1), Marketplace.FR, Channel.AFN, 1, 5);
        assertEquals(
                List.of(5L, 3L, 4L, 2L),
                tally.rows().stream().map(Tally.Row::count).toList());
    }

    @Test
    void adding_nothing_leaves_no_row() {
        assertEquals(
                List.of(),
                new Tally().add(Samples.TODAY, null, Channel.MFN, 0, 0).rows());
    }

    @Test
    void a_count_that_does_not_fit_is_an_error_and_not_a_wrong_number() {
        Tally tally = new Tally().add(Samples.TODAY, null, Channel.MFN, 0, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> tally.add(Samples.TODAY, null, Channel.MFN, 0, 1));
    }

    @Test
    void a_tally_can_be_merged_with_itself() {
        Tally tally = Samples.clean(3);
        assertEquals(Samples.clean(6), tally.merge(tally));
    }

    @Test
    void equal_tallies_have_equal_hashes_and_are_no_other_thing() {
        assertEquals(
                Samples.clean(3).hashCode(),
                Samples.clean(1).merge(Samples.clean(2)).hashCode());
        assertNotEquals(Samples.clean(3), Samples.clean(4));
        assertNotEquals(Samples.clean(3), Samples.clean(3).rows());
    }

    @Test
    void a_key_equals_what_is_sorted_to_the_same_place_and_nothing_else() {
        TallyKey key = new TallyKey(Samples.TODAY, Marketplace.FR, Channel.MFN, 1);
        assertEquals(key, new TallyKey(Samples.TODAY, Marketplace.FR, Channel.MFN, 1));
        assertNotEquals(key, new TallyKey(Samples.TODAY, Marketplace.FR, Channel.MFN, 2));
        assertNotEquals(key, Samples.TODAY);
    }

    @Test
    void a_tally_travels_between_machines() throws IOException, ClassNotFoundException {
        Tally tally = tally(new Random(7));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(tally, in.readObject());
        }
    }

    private static Tally sum(Tally a, Tally b) {
        return new Tally().merge(a).merge(b);
    }

    private static Tally tally(Random random) {
        Tally tally = new Tally();
        for (int i = random.nextInt(30); i > 0; i--) {
            Marketplace marketplace =
                    random.nextInt(4) == 0 ? null : MARKETPLACES.get(random.nextInt(MARKETPLACES.size()));
            tally.add(
                    Samples.TODAY.minusDays(random.nextInt(3)),
                    marketplace,
                    random.nextBoolean() ? Channel.MFN : Channel.AFN,
                    random.nextInt(4),
                    random.nextInt(7) - 2);
        }
        return tally;
    }
}
