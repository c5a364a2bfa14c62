package org.recourse.domain.playbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.Sale;
import org.recourse.domain.product.ProductNote;

/** Facts about goods, as the product notes tell them. */
final class GoodsFacts {
    private GoodsFacts() {}

    static Truth cheapToReplace(Matter matter) {
        return Truth.of(noted(matter, ProductNote::cheapToReplace));
    }

    static Truth repairable(Matter matter) {
        return Truth.of(noted(matter, ProductNote::repairable));
    }

    /** The warranty runs from the delivery, else from the purchase. */
    static Truth inWarranty(Matter matter) {
        return Truth.of(noted(matter, ProductNote::warranty)
                .flatMap(warranty -> received(matter)
                        .map(start ->
                                start.atZone(ZoneOffset.UTC).plus(warranty).toInstant()))
                .map(end -> !matter.now().isAfter(end)));
    }

    private static Optional<Instant> received(Matter matter) {
        return matter.order()
                .flatMap(order -> order.delivery().deliveredAt())
                .or(() -> matter.order().flatMap(Order::sale).map(Sale::purchasedAt));
    }

    /** What the notes say, if there is one product and so no doubt which is meant. */
    private static <T> Optional<T> noted(Matter matter, Function<ProductNote, Optional<T>> note) {
        return matter.products().size() == 1 ? note.apply(matter.products().get(0)) : Optional.empty();
    }
}
