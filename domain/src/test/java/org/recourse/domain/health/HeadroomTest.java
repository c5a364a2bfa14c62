package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.domain.policy.Target;

/** How far a rate is from its target, compared with trying out every number (ODR-6). */
class HeadroomTest {
    private static final int MANY = 400;

    @ParameterizedTest
    @ValueSource(strings = {"< 1 %", "<= 2.5 %", "< 10 %", "> 95 %", ">= 90 %", ">= 0 %", "<= 100 %"})
    void headroom_is_what_trying_out_finds(String text) {
        Target target = Target.parse(text);
        for (int whole = 0; whole <= MANY; whole++) {
            for (int part = 0; part <= whole; part += 1 + whole / 50) {
                assertEquals(tryDefects(part, whole, target), new Headroom(new Rate(part, whole), target).left());
            }
        }
    }

    private static long tryDefects(int part, int whole, Target target) {
        int direction = target.comparison().isCeiling() ? 1 : -1;
        long more = 0;
        for (int n = part; 0 <= n && n <= whole && new Rate(n, whole).meets(target); n += direction) {
            more++;
        }
        return Math.max(0, more - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 1 %", "<= 2.5 %", "< 10 %", "> 95 %", ">= 90 %"})
    void the_orders_to_recover_are_what_trying_out_finds(String text) {
        Target target = Target.parse(text);
        for (int whole = 0; whole <= 60; whole++) {
            for (int part = 0; part <= whole; part++) {
                OptionalLong found = new Headroom(new Rate(part, whole), target).missing();
                assertEquals(OptionalLong.of(tryOrders(part, whole, target)), found, part + "/" + whole);
            }
        }
    }

    private static long tryOrders(int part, int whole, Target target) {
        int good = target.comparison().isCeiling() ? 0 : 1;
        long more = 0;
        while (whole > 0 && !new Rate(part + good * more, whole + more).meets(target)) {
            more++;
        }
        return more;
    }

    @Test
    void some_targets_are_out_of_reach_for_ever() {
        assertEquals(OptionalLong.empty(), new Headroom(new Rate(1, 2), Target.parse("<= 0 %")).missing());
        assertEquals(OptionalLong.empty(), new Headroom(new Rate(1, 2), Target.parse("> 100 %")).missing());
    }

    @Test
    void large_numbers_do_not_overflow() {
        Target target = Target.parse("< 1 %");
        long whole = 1_000_000_000_000_000_000L;
        assertEquals(whole / 100 - 1, new Headroom(new Rate(0, whole), target).left());
        assertEquals(OptionalLong.of(1), new Headroom(new Rate(whole / 100, whole), target).missing());
    }
}
