package org.recourse.application.study;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.application.desk.Records;
import org.recourse.application.product.ProductNotes;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.Worth;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Payments;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Findings;
import org.recourse.domain.playbook.Matter;
import org.recourse.domain.playbook.Playbook;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.playbook.Truth;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.product.NotedProduct;
import org.recourse.domain.product.ProductNote;
import org.recourse.domain.situation.BuyerSituation;
import org.recourse.domain.situation.Sighting;
import org.recourse.domain.situation.SituationAdvice;

/** A case looked at together with all that is known around it, at one time of asking. Not safe for use by several threads. */
public final class Study {
    /** The kinds of case in which a letter to the buyer is an answer; a bank and Amazon's notices are answered otherwise. */
    private static final Set<CaseKind> TALKS =
            Sets.immutableEnumSet(CaseKind.BUYER_MESSAGE, CaseKind.RETURN, CaseKind.A_TO_Z_CLAIM);

    private final Case matter;
    private final Optional<Order> order;
    private final List<Case> linked;
    private final List<Refund> refunds;
    private final Circumstances circumstances;
    private final Instant now;
    private final Rates rates;
    private final Records records;

    /**
     * Looks at a case.
     *
     * @param records what lies on the desk
     * @param policies the policies by which clocks are told
     * @param matter the case
     * @param now the time of asking
     * @param rates the account's rates at that time
     */
    public Study(Records records, Policies policies, Case matter, Instant now, Rates rates) {
        Surroundings around = new Surroundings(records, policies);
        this.records = records;
        this.matter = matter;
        this.now = now;
        this.rates = rates;
        this.order = around.order(matter);
        this.linked = around.linked(matter);
        this.refunds = around.refunds(matter);
        this.circumstances = around.of(matter, order);
    }

    /**
     * Returns the case.
     *
     * @return the case
     */
    public Case matter() {
        return matter;
    }

    /**
     * Returns its order.
     *
     * @return the order, or empty if none is known
     */
    public Optional<Order> order() {
        return order;
    }

    /**
     * Returns the other cases of the order.
     *
     * @return the cases, by id
     */
    public List<Case> linked() {
        return linked;
    }

    /**
     * Returns the policies that hold for it.
     *
     * @return the policies and the marketplace
     */
    public Circumstances circumstances() {
        return circumstances;
    }

    /**
     * Returns the deadline to show first: that of the state's clock, else the earliest of the other duties.
     *
     * @return the deadline, or empty if no clock runs
     */
    public Optional<Deadline> deadline() {
        return matter.deadline(circumstances)
                .or(() -> matter.deadlines(circumstances).stream().min(comparing(Deadline::due)));
    }

    /**
     * Returns the end of the window in which something may still be done, if that is not over.
     *
     * @return the end of the window, or empty
     */
    public Optional<Deadline> openWindow() {
        return matter.window(circumstances).filter(window -> !window.isOverdue(now));
    }

    /**
     * Advises what to do next.
     *
     * @param told what the user answers about facts that no record shows
     * @return the playbook's recommendation, or empty if nothing is left to do
     */
    public Optional<Recommendation> advice(Map<Fact, Boolean> told) {
        return Playbook.standard().advise(known(told));
    }

    /**
     * Advises what to write about what the case looks like.
     *
     * @param overruled what the buyer writes about, as the user says, or empty to recognise it
     * @param told what the user answers about facts that no record shows
     * @param notes what is noted of products
     * @return what to write, or empty if the matter has gone on from where it began, the buyer is satisfied, or it looks like nothing known
     */
    public Optional<SituationAdvice> situation(
            Optional<BuyerSituation> overruled, Map<Fact, Boolean> told, ProductNotes notes) {
        boolean isBegun = matter.type().lifecycle().starts().contains(matter.state());
        return TALKS.contains(matter.kind()) && isBegun
                ? situation(overruled, findings(told, notes))
                : Optional.empty();
    }

    private Optional<SituationAdvice> situation(Optional<BuyerSituation> overruled, Findings findings) {
        return overruled
                .map(Sighting::told)
                .or(this::sighting)
                .or(this::delay)
                .filter(sighting -> findings.get(Fact.BUYER_SATISFIED) != Truth.YES)
                .map(sighting -> SituationAdvice.of(sighting, findings));
    }

    private Findings findings(Map<Fact, Boolean> told, ProductNotes notes) {
        List<ProductNote> noted =
                products(notes).stream().map(NotedProduct::note).toList();
        return Findings.of(known(told).noting(noted));
    }

    /** What the order's records show, where the buyer's words say nothing that is known. */
    private Optional<Sighting> delay() {
        return matter.kind() == CaseKind.BUYER_MESSAGE
                ? order.flatMap(known -> Sighting.of(known, now))
                : Optional.empty();
    }

    /**
     * Says what the case looks like by its reason or by the buyer's words.
     *
     * @return the situation and why, or empty if it looks like nothing known
     */
    public Optional<Sighting> sighting() {
        return Sighting.of(matter, words());
    }

    /**
     * Lists what is noted of the products that the case is about.
     *
     * @param notes what is noted of products
     * @return the products of which something is noted
     */
    public List<NotedProduct> products(ProductNotes notes) {
        List<String> words = words();
        return articles().stream()
                .flatMap(article -> notes.find(matter.account(), article).stream())
                .distinct()
                .map(note -> new NotedProduct(note, note.problemIn(words).orElse(null)))
                .toList();
    }

    /**
     * Lists the articles that the case is about.
     *
     * @return the SKU or ASIN that the case itself names, else the SKUs of its order
     */
    public Set<String> articles() {
        Set<String> own = Stream.of(Particular.SKU, Particular.ASIN)
                .flatMap(named -> matter.particulars().get(named).stream())
                .limit(1)
                .collect(ImmutableSet.toImmutableSet());
        return own.isEmpty() ? ordered() : own;
    }

    private Set<String> ordered() {
        return Streams.stream(order.flatMap(Order::sale))
                .flatMap(sale -> sale.items().stream())
                .map(item -> item.sku().isEmpty() ? item.asin() : item.sku())
                .collect(ImmutableSet.toImmutableSet());
    }

    private List<String> words() {
        return BuyersWords.of(records.personalData(), matter);
    }

    private Matter known(Map<Fact, Boolean> told) {
        Matter known = Matter.of(matter, circumstances, now).beside(linked).refunded(refunds);
        Matter whole = order.map(known::with).orElse(known);
        for (Map.Entry<Fact, Boolean> answer : told.entrySet()) {
            whole = whole.told(answer.getKey(), answer.getValue());
        }
        return whole;
    }

    /**
     * Says what hangs on the case.
     *
     * @return the worth
     */
    public Worth worth() {
        Forecast odr = rates.defects(order.flatMap(Order::marketplace));
        return Worth.of(matter, order, linked, odr, circumstances.policies());
    }

    /**
     * Lists all that went back, or may go back, to the buyer of the order (CBK-6).
     *
     * @return the payments and the verdict
     */
    public Payments payments() {
        List<Case> all = Stream.concat(Stream.of(matter), linked.stream()).toList();
        return Payments.of(order.flatMap(Order::sale).flatMap(Sale::total), refunds, all);
    }
}
