package org.recourse.domain.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.order.Order;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.product.ProductNote;

/**
 * What advice looks at: a case and all that is known around it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param about the case
 * @param order its order, or empty if none is known
 * @param others the other cases of the same order
 * @param refunds the refunds made on the order
 * @param circumstances the policies and the marketplace
 * @param now the time of asking
 * @param told what the user answers about facts that no record shows; a record beats it
 * @param products what is noted of the products that it is about
 */
public record Matter(
        Case about,
        Optional<Order> order,
        List<Case> others,
        List<Refund> refunds,
        Circumstances circumstances,
        Instant now,
        Map<Fact, Boolean> told,
        List<ProductNote> products) {
    /** Copies the collections. */
    public Matter {
        others = ImmutableList.copyOf(others);
        refunds = ImmutableList.copyOf(refunds);
        told = ImmutableMap.copyOf(told);
        products = ImmutableList.copyOf(products);
    }

    /**
     * Returns the matter of a case of which nothing else is known.
     *
     * @param about the case
     * @param circumstances the policies and the marketplace
     * @param now the time of asking
     * @return the matter
     */
    public static Matter of(Case about, Circumstances circumstances, Instant now) {
        return new Matter(about, Optional.empty(), List.of(), List.of(), circumstances, now, Map.of(), List.of());
    }

    /**
     * Returns this matter with its order.
     *
     * @param known the order
     * @return the matter
     */
    public Matter with(Order known) {
        return new Matter(about, Optional.of(known), others, refunds, circumstances, now, told, products);
    }

    /**
     * Returns this matter with the other cases of its order.
     *
     * @param cases the cases; this matter's own is left out if it is among them
     * @return the matter
     */
    public Matter beside(List<Case> cases) {
        List<Case> rest = cases.stream().filter(c -> !c.id().equals(about.id())).toList();
        return new Matter(about, order, rest, refunds, circumstances, now, told, products);
    }

    /**
     * Returns this matter with the refunds of its order.
     *
     * @param made the refunds
     * @return the matter
     */
    public Matter refunded(List<Refund> made) {
        return new Matter(about, order, others, made, circumstances, now, told, products);
    }

    /**
     * Returns this matter with one more answer of the user's.
     *
     * @param fact the fact asked about
     * @param holds the answer
     * @return the matter
     */
    public Matter told(Fact fact, boolean holds) {
        ImmutableMap<Fact, Boolean> more = ImmutableMap.<Fact, Boolean>builder()
                .putAll(told)
                .put(fact, holds)
                .buildKeepingLast();
        return new Matter(about, order, others, refunds, circumstances, now, more, products);
    }

    /**
     * Returns this matter with what is noted of its products.
     *
     * @param notes the notes
     * @return the matter
     */
    public Matter noting(List<ProductNote> notes) {
        return new Matter(about, order, others, refunds, circumstances, now, told, notes);
    }
}
