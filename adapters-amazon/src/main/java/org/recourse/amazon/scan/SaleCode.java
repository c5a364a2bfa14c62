package org.recourse.amazon.scan;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/**
 * An order of which only the sale is known, without its lines, in two longs, neither of them negative. Of two accounts of one order the one
 * with the greater detail holds, then the one with the greater identity, just as {@link Sale#merge} has it.
 *
 * <pre>
 * identity   57 bits number of the order    5 bits marketplace, 0 outside    1 bit channel
 * detail     30 bits second of the change, 0 if unknown    3 bits state    30 bits second of the purchase
 * </pre>
 *
 * <p>The kind of a sale is what few words tell: 3 bits state, 5 bits marketplace, 1 bit channel.
 */
final class SaleCode {
    /** How many different kinds can be. */
    static final int KINDS = 1 << 9;

    /** Seconds are counted from here. */
    static final long FIRST_SECOND = Instant.parse("2010-01-01T00:00:00Z").getEpochSecond();

    /** How many seconds can be told apart: until January 2044. */
    static final long SECONDS = (1L << 30) - 1;

    private static final List<OrderState> STATES = List.of(OrderState.values());
    private static final List<Marketplace> MARKETPLACES = List.of(Marketplace.values());
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final int PLACE_BITS = 6;
    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int STATE_SHIFT = 30;
    private static final int STATE = 7;
    private static final int CHANGE_SHIFT = 33;

    private SaleCode() {}

    static int kind(Sale sale) {
        @Nullable Marketplace marketplace = sale.marketplaceOrNull();
        int place = marketplace == null ? 0 : MARKETPLACES.indexOf(marketplace) + 1;
        return STATES.indexOf(sale.state()) << PLACE_BITS | place << 1 | CHANNELS.indexOf(sale.channel());
    }

    static long identity(long number, int kind) {
        return number << PLACE_BITS | (kind & PLACE);
    }

    /** Times are seconds since {@link #FIRST_SECOND}, less than {@link #SECONDS}; an unknown change is -1. */
    static long detail(long changed, long bought, int kind) {
        return (changed + 1) << CHANGE_SHIFT | (long) (kind >> PLACE_BITS) << STATE_SHIFT | bought;
    }

    static long number(long identity) {
        return identity >> PLACE_BITS;
    }

    static int kind(long identity, long detail) {
        return (int) (detail >> STATE_SHIFT & STATE) << PLACE_BITS | (int) (identity & PLACE);
    }

    static long bought(long detail) {
        return detail & SECONDS;
    }

    static Order order(long identity, long detail) {
        return new Order(
                OrderNumber.id(number(identity)), sale(identity, detail, ImmutableSortedSet.of()), Delivery.UNKNOWN);
    }

    static Sale sale(long identity, long detail, ImmutableSortedSet<OrderItem> lines) {
        int place = (int) (identity & PLACE) >> 1;
        long changed = (detail >> CHANGE_SHIFT) - 1;
        return new Sale(
                instant(bought(detail)),
                place == 0 ? null : MARKETPLACES.get(place - 1),
                CHANNELS.get((int) (identity & 1)),
                STATES.get((int) (detail >> STATE_SHIFT) & STATE),
                changed < 0 ? null : instant(changed),
                lines);
    }

    private static Instant instant(long second) {
        return Instant.ofEpochSecond(FIRST_SECOND + second);
    }
}
