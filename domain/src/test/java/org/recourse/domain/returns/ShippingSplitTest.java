package org.recourse.domain.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.recourse.domain.money.Money;
import org.recourse.domain.returns.ShippingSplit.LabelBy;

/** Who pays which way of a parcel that comes back (SIT-16, RET-4, RET-5). */
class ShippingSplitTest {
    private static final Money GOODS = Money.parse("29.90 EUR");
    private static final Money THERE = Money.parse("3.99 EUR");
    private static final Money BACK = Money.parse("4.90 EUR");

    private static void splits(Fault fault, LabelBy label, String deduction, String shippingBack, String refund) {
        ShippingSplit split = new ShippingSplit(fault, GOODS, THERE, BACK, label);
        assertEquals(deduction, split.deduction().toString());
        assertEquals(shippingBack, split.shippingBack().toString());
        assertEquals(refund, split.refund().toString());
    }

    @Test
    void a_change_of_mind_pays_the_way_back_and_keeps_the_way_there_paid() {
        splits(Fault.REMORSE, LabelBy.SELLER, "4.90 EUR", "0.00 EUR", "25.00 EUR");
        splits(Fault.REMORSE, LabelBy.BUYER, "0.00 EUR", "0.00 EUR", "29.90 EUR");
    }

    @Test
    void the_sellers_fault_gives_both_ways_back_as_far_as_the_buyer_paid_them() {
        splits(Fault.SELLER, LabelBy.SELLER, "0.00 EUR", "3.99 EUR", "33.89 EUR");
        splits(Fault.SELLER, LabelBy.BUYER, "0.00 EUR", "8.89 EUR", "38.79 EUR");
    }

    @Test
    void no_more_is_deducted_than_the_goods_cost() {
        Money dear = Money.parse("49.00 EUR");
        ShippingSplit split = new ShippingSplit(Fault.REMORSE, GOODS, THERE, dear, LabelBy.SELLER);
        assertEquals(GOODS, split.deduction());
        assertEquals("0.00 EUR", split.refund().toString());
    }

    @Test
    void what_cannot_be_split_is_refused() {
        Money dollars = Money.parse("4.90 USD");
        assertThrows(
                IllegalArgumentException.class,
                () -> new ShippingSplit(Fault.UNKNOWN, GOODS, THERE, BACK, LabelBy.SELLER));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ShippingSplit(Fault.SELLER, GOODS, THERE, dollars, LabelBy.SELLER));
        Money owed = new Money(-1, GOODS.currency());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ShippingSplit(Fault.SELLER, GOODS, THERE, owed, LabelBy.SELLER));
    }
}
