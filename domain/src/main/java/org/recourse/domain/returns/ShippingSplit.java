package org.recourse.domain.returns;

import static com.google.common.base.Preconditions.checkArgument;

import org.recourse.domain.money.Money;

/**
 * Who pays which way of a parcel that comes back (SIT-16), and what the buyer gets. Whoever caused the way back pays it; a buyer who changed their mind
 * pays no more than it cost the seller (the inner rate), and the way there is not given back (RET-5).
 *
 * <p>Immutable and thread-safe.
 *
 * @param fault whose reason it is
 * @param goods what the buyer paid for the goods
 * @param wayThere what the buyer paid for the shipping
 * @param wayBack what the way back costs: the rate that the seller's carrier charges, or what the buyer paid
 * @param label who paid for the way back at first
 */
public record ShippingSplit(Fault fault, Money goods, Money wayThere, Money wayBack, LabelBy label) {
    /** Who paid for the way back at first. */
    public enum LabelBy {
        /** The seller sent a label. */
        SELLER,
        /** The buyer paid at the counter. */
        BUYER
    }

    /**
     * Checks that it can be split.
     *
     * @throws IllegalArgumentException when nobody knows whose fault it is, an amount is below zero, or the currencies differ
     */
    public ShippingSplit {
        checkArgument(fault != Fault.UNKNOWN, "nobody knows whose fault it is");
        for (Money amount : new Money[] {goods, wayThere, wayBack}) {
            checkArgument(amount.minorUnits() >= 0, "below zero: %s", amount);
            checkArgument(amount.currency().equals(goods.currency()), "%s is not in %s", amount, goods.currency());
        }
    }

    /**
     * Returns what is deducted from the price of the goods: the way back, if the buyer caused it and the seller paid the label, but not more than
     * the goods.
     *
     * @return the amount, zero or more
     */
    public Money deduction() {
        boolean isOwed = fault == Fault.REMORSE && label == LabelBy.SELLER;
        long most = Math.min(wayBack.minorUnits(), goods.minorUnits());
        return new Money(isOwed ? most : 0, goods.currency());
    }

    /**
     * Returns what is given back of the shipping: both ways as far as the buyer paid them, if the seller caused it.
     *
     * @return the amount, zero or more
     */
    public Money shippingBack() {
        if (fault == Fault.REMORSE) {
            return new Money(0, goods.currency());
        }
        return label == LabelBy.BUYER ? wayThere.plus(wayBack) : wayThere;
    }

    /**
     * Returns what the buyer gets.
     *
     * @return the goods and the shipping that is given back, without the deduction
     */
    public Money refund() {
        Money whole = goods.plus(shippingBack());
        return new Money(whole.minorUnits() - deduction().minorUnits(), goods.currency());
    }
}
