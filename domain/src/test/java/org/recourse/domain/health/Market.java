package org.recourse.domain.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;

/** A seller's orders with their cases, made up at random. */
record Market(List<Sold> orders) {
    private static final List<Marketplace> MARKETPLACES = List.of(Marketplace.US, Marketplace.CA, Marketplace.DE);

    /** An order with the cases about it. */
    record Sold(Order order, List<Case> cases) {}

    static Market random(Random random, int size) {
        List<Sold> orders = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            orders.add(new Sold(order(random, number), cases(random, number)));
        }
        return new Market(orders);
    }

    List<Standing> standings() {
        return orders.stream()
                .map(sold -> Standing.of(sold.order, sold.cases, false, Samples.POLICIES)
                        .orElseThrow())
                .toList();
    }

    Tally tally() {
        Tally tally = new Tally();
        standings().forEach(tally::add);
        return tally;
    }

    private static Order order(Random random, int number) {
        boolean outside = random.nextInt(10) == 0;
        OrderId id = outside ? OrderId.of("S01-" + number) : Samples.id(number);
        Instant at = Samples.NOW.plus(Duration.ofHours(30)).minus(Duration.ofMinutes(random.nextInt(90 * 24 * 60)));
        Marketplace marketplace =
                random.nextInt(12) == 0 ? null : MARKETPLACES.get(random.nextInt(MARKETPLACES.size()));
        return Samples.order(id, at, marketplace, any(random, Channel.values()), state(random), delivery(random, at));
    }

    private static OrderState state(Random random) {
        return random.nextBoolean() ? OrderState.SHIPPED : any(random, OrderState.values());
    }

    private static Delivery delivery(Random random, Instant at) {
        Instant due = at.plus(Duration.ofDays(2));
        return new Delivery(
                maybe(random, due),
                maybe(random, due.plusSeconds(random.nextInt(3) - 1)),
                maybe(random, due),
                maybe(random, due.plusSeconds(random.nextInt(3) - 1)),
                null,
                null,
                maybe(random, random.nextBoolean()),
                maybe(random, any(random, Delivery.Canceller.values())));
    }

    private static List<Case> cases(Random random, int number) {
        List<Case> cases = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            cases.add(Samples.in(any(random, ClaimState.values()), CaseKind.A_TO_Z_CLAIM, number));
        }
        if (random.nextInt(4) == 0) {
            Particulars reason = Particulars.NONE.with(
                    Particular.REASON, any(random, ChargebackReason.values()).name());
            cases.add(Samples.in(any(random, ChargebackState.values()), CaseKind.CHARGEBACK, number, reason));
        }
        if (random.nextInt(4) == 0) {
            Particulars stars = Particulars.NONE.with(Particular.RATING, String.valueOf(1 + random.nextInt(4)));
            cases.add(Samples.in(any(random, FeedbackState.values()), CaseKind.SELLER_FEEDBACK, number, stars));
        }
        if (random.nextInt(6) == 0) {
            CaseState state = any(random, MessageState.values());
            cases.add(Samples.in(state, CaseKind.BUYER_MESSAGE, number));
        }
        return cases;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
