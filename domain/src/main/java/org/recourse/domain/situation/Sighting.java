package org.recourse.domain.situation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.order.Order;
import org.recourse.domain.prevention.OrderAtRisk;
import org.recourse.domain.prevention.Risk;

/**
 * What a case looks like, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param situation the situation
 * @param source who says so
 * @param because what says so: the user's word, the reason's name, or words of the buyer
 */
public record Sighting(BuyerSituation situation, Source source, List<String> because) {
    /** Who says what a case is about; the first one that speaks is believed. */
    public enum Source {
        /** The user, who overrules everything. */
        TOLD,
        /** The reason that Amazon's records name. */
        REASON,
        /** The buyer's words, by the table of signs: a guess. */
        WORDS,
        /** The order's records: a buyer of a parcel that is late most likely asks for it. */
        RECORDS
    }

    /** What an order's records show that a buyer most likely writes about. */
    private static final Set<Risk> DELAYS = Sets.immutableEnumSet(Risk.PAST_PROMISE, Risk.LATE_TO_SHIP);

    private static final Map<String, BuyerSituation> BY_REASON = Map.ofEntries(
            Map.entry("NOT_RECEIVED", BuyerSituation.NOT_RECEIVED),
            Map.entry("ARRIVED_LATE", BuyerSituation.SLOW_DELIVERY),
            Map.entry("DEFECTIVE", BuyerSituation.QUALITY_DEFECT),
            Map.entry("DAMAGED", BuyerSituation.DAMAGED_ON_ARRIVAL),
            Map.entry("MISSING_PARTS", BuyerSituation.ACCESSORY_MISSING),
            Map.entry("WRONG_ITEM", BuyerSituation.WRONG_PRODUCT),
            Map.entry("DOES_NOT_FIT", BuyerSituation.SIZE_OR_COLOUR),
            Map.entry("NOT_WANTED", BuyerSituation.RETURN_WANTED),
            Map.entry("BETTER_PRICE", BuyerSituation.RETURN_WANTED),
            Map.entry("ORDERED_BY_MISTAKE", BuyerSituation.RETURN_WANTED),
            Map.entry("REFUND_NOT_RECEIVED", BuyerSituation.REFUND_ASKED),
            Map.entry("REFUND_NOT_PROCESSED", BuyerSituation.REFUND_ASKED),
            Map.entry("RETURN_REFUSED", BuyerSituation.RETURN_WANTED));

    /** Copies the list. */
    public Sighting {
        because = ImmutableList.copyOf(because);
    }

    /**
     * Returns what a user says.
     *
     * @param situation the situation
     * @return that it is so because the user says so
     */
    public static Sighting told(BuyerSituation situation) {
        return new Sighting(situation, Source.TOLD, List.of());
    }

    /**
     * Looks at the order of a buyer's message.
     *
     * @param order the order
     * @param now the time of asking
     * @return that the delivery is slow, or empty if no record says so
     */
    public static Optional<Sighting> of(Order order, Instant now) {
        List<String> delays = OrderAtRisk.of(order, false, now).map(OrderAtRisk::risks).orElse(Set.of()).stream()
                .filter(DELAYS::contains)
                .map(Risk::phrase)
                .toList();
        return delays.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sighting(BuyerSituation.SLOW_DELIVERY, Source.RECORDS, delays));
    }

    /**
     * Looks at a case.
     *
     * @param about the case
     * @param words what the buyer wrote, the latest first
     * @return what it looks like, or empty if neither its reason nor any of the words says so
     */
    public static Optional<Sighting> of(Case about, List<String> words) {
        Optional<Sighting> byReason = about.reason()
                .flatMap(reason -> Optional.ofNullable(BY_REASON.get(reason.name()))
                        .map(situation -> new Sighting(situation, Source.REASON, List.of(Kebab.of(reason.name())))));
        Stream<Sighting> byWords = words.stream()
                .flatMap(text -> Recognition.of(text).stream())
                .map(recognised -> new Sighting(recognised.situation(), Source.WORDS, recognised.because()));
        return Stream.concat(byReason.stream(), byWords).findFirst();
    }
}
