package org.recourse.amazon.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

/** Parts the orders of a log: some are asked for one by one, the others are counted with those that are alike. */
public final class OrderSieve {
    private final SaleLog sales;
    private final List<List<Long>> apart = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    /**
     * Builds a sieve.
     *
     * @param sales the log
     * @param apart the orders that are asked for
     */
    public OrderSieve(SaleLog sales, Set<OrderId> apart) {
        this.sales = sales;
        for (int part = 0; part < SaleLog.PARTS; part++) {
            this.apart.add(new ArrayList<>());
        }
        apart.stream()
                .mapToLong(OrderNumber::of)
                .filter(number -> number != OrderNumber.NONE)
                .forEach(number -> this.apart.get(SaleLog.part(number)).add(number));
    }

    /**
     * Hands over every order once.
     *
     * @param single takes each order that is asked for and is there
     * @param alike takes an example of orders that are alike, and how many they are; it may be handed the same example several times
     */
    public void each(Consumer<Order> single, ObjLongConsumer<Order> alike) {
        for (Share share : Crew.work(Crew.size(SaleLog.PARTS), this::sift)) {
            share.single.forEach(single);
            share.alike.each(alike);
        }
    }

    /** What one thread has found. */
    private record Share(List<Order> single, AlikeOrders alike) {}

    private Share sift() {
        Share share = new Share(new ArrayList<>(), new AlikeOrders());
        SaleTable table = new SaleTable();
        for (int part = next.getAndIncrement(); part < SaleLog.PARTS; part = next.getAndIncrement()) {
            table.fill(sales, part);
            table.each((identity, detail) -> share.alike.add(identity, detail, 1));
            apart.get(part)
                    .forEach(number -> table.find(number, (identity, detail) -> {
                        share.alike.add(identity, detail, -1);
                        share.single.add(SaleCode.order(identity, detail));
                    }));
        }
        return share;
    }
}
