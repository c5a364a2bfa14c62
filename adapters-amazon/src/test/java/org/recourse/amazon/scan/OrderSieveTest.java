package org.recourse.amazon.scan;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

class OrderSieveTest {
    private static final int DAY = 24 * 60 * 60;

    private final SaleLog log = new SaleLog();

    private void add(long number, long bought, int kind) {
        log.add(SaleCode.identity(number, kind), SaleCode.detail(-1, bought, kind));
    }

    private Map<Order, Long> alike(Set<OrderId> apart, Set<OrderId> found) {
        Map<Order, Long> alike = new HashMap<>();
        new OrderSieve(log, apart)
                .each(
                        order -> assertTrue(found.add(order.id())),
                        (example, count) -> alike.merge(example, count, Long::sum));
        return alike;
    }

    @Test
    void every_order_is_handed_over_once_however_often_it_was_sold() {
        Random random = new Random(3);
        Set<Long> numbers = new HashSet<>();
        for (int row = 0; row < 100_000; row++) {
            long number = random.nextInt(40_000);
            numbers.add(number);
            add(number, random.nextInt(10 * DAY), random.nextInt(7) * 64 + random.nextInt(46));
        }
        Set<OrderId> wanted = Stream.of(1L, 17L, 4711L, 40_000L, OrderNumber.MULTI_CHANNEL)
                .map(OrderNumber::id)
                .collect(toSet());
        Set<OrderId> found = new HashSet<>();
        long others = alike(wanted, found).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertTrue(wanted.containsAll(found));
        assertEquals(
                wanted.stream()
                        .filter(id -> numbers.contains(OrderNumber.of(id)))
                        .count(),
                found.size());
        assertEquals(numbers.size(), others + found.size());
    }

    @Test
    void orders_of_one_day_and_one_kind_are_alike_unless_their_ids_are_of_another_sort() {
        add(1, 5, 7);
        add(2, DAY - 1, 7);
        add(3, DAY, 7);
        add(4, 5, 8);
        add(OrderNumber.MULTI_CHANNEL, 5, 7);
        Map<Order, Long> alike = alike(Set.of(), new HashSet<>());
        assertEquals(4, alike.size());
        assertEquals(1, alike.values().stream().filter(count -> count == 2).count());
        assertEquals(
                1,
                alike.keySet().stream()
                        .filter(order -> !order.id().isMarketplaceOrder())
                        .count());
    }

    @Test
    void ids_without_a_number_are_not_there() {
        add(0, 0, 0);
        Set<OrderId> found = new HashSet<>();
        assertEquals(1, alike(Set.of(OrderId.of("none")), found).size());
        assertEquals(Set.of(), found);
    }

    @Test
    void what_another_log_holds_is_taken_over() {
        SaleLog other = new SaleLog();
        for (int number = 0; number < 200_000; number++) {
            (number % 2 == 0 ? log : other).add(SaleCode.identity(number, 0), SaleCode.detail(-1, 0, 0));
        }
        log.takeOver(other);
        assertEquals(
                Set.of(200_000L), new HashSet<>(alike(Set.of(), new HashSet<>()).values()));
    }
}
