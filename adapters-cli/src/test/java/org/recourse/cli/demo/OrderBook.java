package org.recourse.cli.demo;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.cli.demo.SampleOrder.Line;
import org.recourse.cli.demo.SampleOrder.Status;

/** All orders of the sample, drawn from a seed; a story takes the orders that it needs out of it. */
final class OrderBook {
    static final Instant AS_OF = Instant.parse("2026-06-30T00:00:00Z");

    private static final long SEED = 20_260_630;
    private static final Duration SPAN = Duration.ofDays(120);
    private static final Duration LAST_SALE = Duration.ofHours(3);
    private static final Duration LAST_CHANGE = Duration.ofHours(1);
    private static final int CHANCES = 100;
    private static final List<Lamp> LAMPS = List.of(Lamp.values());

    private final Random random = new Random(SEED);
    private final List<SampleOrder> orders = new ArrayList<>();
    private final Set<String> taken = new LinkedHashSet<>();

    OrderBook() {
        for (Shop shop : Shop.values()) {
            Stream.generate(() -> order(shop)).limit(shop.orders()).forEach(orders::add);
        }
        orders.sort(comparing(SampleOrder::purchasedAt).thenComparing(SampleOrder::id));
    }

    private SampleOrder order(Shop shop) {
        long seconds = SPAN.minus(LAST_SALE).toSeconds();
        Instant at = AS_OF.minus(SPAN).plusSeconds((long) (random.nextDouble() * seconds));
        Status status = status(Duration.between(at, AS_OF));
        Instant changed = earlier(at.plusSeconds(3600L * (4 + random.nextInt(120))), AS_OF.minus(LAST_CHANGE));
        boolean elsewhere = shop == Shop.US && chance(2);
        return new SampleOrder(
                elsewhere ? "S01-%07d-%07d".formatted(digits(), digits()) : id(shop),
                shop,
                at,
                changed,
                status,
                elsewhere || chance(11),
                lines());
    }

    private Status status(Duration age) {
        if (age.compareTo(Duration.ofDays(1)) < 0) {
            return chance(40) ? Status.PENDING : Status.UNSHIPPED;
        }
        if (chance(3)) {
            return Status.CANCELLED;
        }
        return age.compareTo(Duration.ofDays(2)) < 0 && chance(60) ? Status.UNSHIPPED : Status.SHIPPED;
    }

    private String id(Shop shop) {
        String prefix = shop.idPrefixes().get(random.nextInt(shop.idPrefixes().size()));
        return "%s-%07d-%07d".formatted(prefix, digits(), digits());
    }

    private int digits() {
        return random.nextInt(10_000_000);
    }

    private List<Line> lines() {
        int first = random.nextInt(LAMPS.size());
        int count = chance(75) ? 1 : 2 + random.nextInt(2);
        return Stream.iterate(first, next -> (next + 3) % LAMPS.size())
                .limit(count)
                .map(lamp -> new Line(LAMPS.get(lamp), chance(90) ? 1 : 2))
                .toList();
    }

    boolean chance(int percent) {
        return random.nextInt(CHANCES) < percent;
    }

    int draw(int bound) {
        return random.nextInt(bound);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    List<SampleOrder> orders() {
        return List.copyOf(orders);
    }

    /** Takes the first order that the seller shipped, bought on this day or the next ones, and that no story has taken. */
    SampleOrder take(Shop shop, String day) {
        return take(shop, day, false);
    }

    /** Takes an order that Amazon shipped. */
    SampleOrder takeByAmazon(Shop shop, String day) {
        return take(shop, day, true);
    }

    private SampleOrder take(Shop shop, String day, boolean byAmazon) {
        Instant from = Instant.parse(day + "T00:00:00Z");
        SampleOrder order = orders.stream()
                .filter(o -> o.shop() == shop && o.byAmazon() == byAmazon && o.isAmazons())
                .filter(o -> o.status() == Status.SHIPPED && !o.purchasedAt().isBefore(from))
                .filter(o -> !taken.contains(o.id()))
                .findFirst()
                .orElseThrow();
        taken.add(order.id());
        return order;
    }

    boolean isTaken(SampleOrder order) {
        return taken.contains(order.id());
    }
}
