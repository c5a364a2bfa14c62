package org.recourse.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.health.Market.Sold;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery.Canceller;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;

/** Random shops, counted once by tally and definitions and once straight from orders and cases (ODR-1 to ODR-4, FBK-4, MET-1, MET-3). */
class MetricOracleTest {
    private static final int SHOPS = 40;
    private static final int ORDERS = 300;

    /** ODR-3. */
    @Test
    void the_order_defect_rate_and_its_parts_are_those_counted_by_hand() {
        each((seed, shop) -> {
            check(seed, shop, MetricId.ORDER_DEFECT_RATE, 60, MetricOracleTest::isIn, MetricOracleTest::isDefective);
            check(
                    seed,
                    shop,
                    MetricId.NEGATIVE_FEEDBACK_RATE,
                    60,
                    MetricOracleTest::isIn,
                    MetricOracleTest::isBadlyRated);
            check(
                    seed,
                    shop,
                    MetricId.A_TO_Z_CLAIM_DEFECT_RATE,
                    60,
                    MetricOracleTest::isIn,
                    MetricOracleTest::isClaimed);
            check(
                    seed,
                    shop,
                    MetricId.SERVICE_CHARGEBACK_RATE,
                    60,
                    MetricOracleTest::isIn,
                    MetricOracleTest::isDisputed);
            check(seed, shop, MetricId.A_TO_Z_CLAIM_RATE, 60, MetricOracleTest::isIn, MetricOracleTest::isEverClaimed);
        });
    }

    @Test
    void the_shipping_metrics_are_those_counted_by_hand() {
        Predicate<Sold> own = sold -> isIn(sold) && sale(sold).channel() == Channel.MFN;
        Predicate<Sold> kept = own.and(sold -> sale(sold).state() != OrderState.CANCELLED);
        Predicate<Sold> shipped =
                kept.and(sold -> sold.order().delivery().shippedAt().isPresent()
                        && sold.order().delivery().shipBy().isPresent());
        Predicate<Sold> tracked =
                kept.and(sold -> sold.order().delivery().trackingRecognised().isPresent());
        each((seed, shop) -> {
            check(seed, shop, MetricId.LATE_SHIPMENT_RATE, 30, shipped, MetricOracleTest::isShippedLate);
            check(
                    seed,
                    shop,
                    MetricId.VALID_TRACKING_RATE,
                    30,
                    tracked,
                    sold -> sold.order().delivery().trackingRecognised().orElseThrow());
        });
    }

    @Test
    void perfect_orders_are_those_counted_by_hand() {
        each((seed, shop) -> check(
                seed,
                shop,
                MetricId.PERFECT_ORDER_PERCENTAGE,
                90,
                MetricOracleTest::isIn,
                MetricOracleTest::isPerfect));
    }

    /** POL-13 to POL-16, each switch flipped alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POL-13 = no",
                "POL-14 = all, unless won",
                "POL-14 = service, if lost",
                "POL-14 = service",
                "POL-15 = 1, 2 and 3 stars, unless removed or struck",
                "POL-15 = 1 star, unless removed or struck",
                "POL-15 = 1 and 2 stars",
                "POL-16 = without cancelled, without pending, without non-amazon",
                "POL-16 = with cancelled, with pending, without non-amazon",
                "POL-16 = with cancelled, without pending, with non-amazon",
                "POL-12 = 30 days, < 1 %",
                "POL-18 = 15 days"
            })
    void a_flipped_switch_changes_the_order_defect_rate(String line) {
        Tally tally = Market.random(new Random(1), ORDERS).tally();
        Rate before = Samples.odr(tally).rate();
        Rate after = Samples.measure(MetricId.ORDER_DEFECT_RATE, tally, Samples.policies(line))
                .rate();
        assertEquals(false, before.equals(after), () -> line + " leaves " + before);
    }

    private interface Check {
        void run(long seed, Market shop);
    }

    private static void each(Check check) {
        for (long seed = 0; seed < SHOPS; seed++) {
            check.run(seed, Market.random(new Random(seed), ORDERS));
        }
    }

    private static void check(
            long seed, Market shop, MetricId id, int days, Predicate<Sold> isIn, Predicate<Sold> counts) {
        HealthReport report = AccountHealth.measure(shop.tally(), Samples.POLICIES, Samples.NOW);
        for (Scope scope : scopes()) {
            List<Sold> in = shop.orders().stream()
                    .filter(sold -> isWithin(sold, scope, days))
                    .filter(isIn)
                    .toList();
            Rate expected = new Rate(in.stream().filter(counts).count(), in.size());
            Rate found = report.measurement(id, scope).orElseThrow().rate();
            assertEquals(expected, found, id + " of " + scope + ", seed " + seed);
        }
    }

    private static List<Scope> scopes() {
        return List.of(
                Scope.ALL,
                new Scope(null, Channel.AFN),
                new Scope(Marketplace.US, null),
                new Scope(Marketplace.CA, Channel.MFN));
    }

    private static boolean isWithin(Sold sold, Scope scope, int days) {
        Sale sale = sale(sold);
        LocalDate day = sale.purchasedAt().atZone(ZoneOffset.UTC).toLocalDate();
        boolean then = day.isAfter(Samples.TODAY.minusDays(days)) && day.isBefore(Samples.TODAY.plusDays(1));
        boolean here = scope.marketplace().isEmpty() || scope.marketplace().equals(sale.marketplace());
        return then && here && (scope.channel().isEmpty() || scope.channel().get() == sale.channel());
    }

    private static boolean isIn(Sold sold) {
        boolean onAmazon = sold.order().id().isMarketplaceOrder()
                && sale(sold).marketplace().isPresent();
        return onAmazon && sale(sold).state() != OrderState.PENDING;
    }

    private static boolean isPerfect(Sold sold) {
        boolean cancelled = sale(sold).state() == OrderState.CANCELLED
                && sold.order()
                        .delivery()
                        .cancelledBy()
                        .filter(Canceller.SELLER::equals)
                        .isPresent();
        boolean disputed = has(sold, CaseKind.CHARGEBACK, chargeback -> true);
        boolean asked = has(sold, CaseKind.BUYER_MESSAGE, m -> !m.state().name().equals("NO_REPLY_NEEDED"));
        return !isBadlyRated(sold)
                && !isEverClaimed(sold)
                && !disputed
                && !cancelled
                && !asked
                && !isKnownShippedLate(sold);
    }

    private static boolean isDefective(Sold sold) {
        return isClaimed(sold) || isDisputed(sold) || isBadlyRated(sold);
    }

    private static boolean isClaimed(Sold sold) {
        return has(sold, CaseKind.A_TO_Z_CLAIM, MetricOracleTest::claimCounts);
    }

    private static boolean isEverClaimed(Sold sold) {
        return has(sold, CaseKind.A_TO_Z_CLAIM, claim -> true);
    }

    private static boolean isDisputed(Sold sold) {
        return has(sold, CaseKind.CHARGEBACK, MetricOracleTest::serviceAndNotWon);
    }

    private static boolean isBadlyRated(Sold sold) {
        return has(sold, CaseKind.SELLER_FEEDBACK, MetricOracleTest::badAndStands);
    }

    private static boolean claimCounts(Case claim) {
        return !Set.of("DENIED", "WITHDRAWN", "APPEAL_WON")
                .contains(claim.state().name());
    }

    private static boolean serviceAndNotWon(Case chargeback) {
        boolean fraud = chargeback
                .particulars()
                .get(Particular.REASON)
                .filter("FRAUD"::equals)
                .isPresent();
        return !fraud && !chargeback.state().name().equals("WON");
    }

    private static boolean badAndStands(Case feedback) {
        int stars =
                Integer.parseInt(feedback.particulars().get(Particular.RATING).orElseThrow());
        return stars <= 2
                && !Set.of("REMOVED", "STRUCK", "REVISED_BY_BUYER")
                        .contains(feedback.state().name());
    }

    private static boolean isShippedLate(Sold sold) {
        return sold.order()
                .delivery()
                .shippedAt()
                .orElseThrow()
                .isAfter(sold.order().delivery().shipBy().orElseThrow());
    }

    private static boolean isKnownShippedLate(Sold sold) {
        boolean known = sold.order().delivery().shippedAt().isPresent()
                && sold.order().delivery().shipBy().isPresent();
        return known && isShippedLate(sold);
    }

    private static boolean has(Sold sold, CaseKind kind, Predicate<Case> counts) {
        return sold.cases().stream().filter(matter -> matter.kind() == kind).anyMatch(counts);
    }

    private static Sale sale(Sold sold) {
        return sold.order().sale().orElseThrow();
    }
}
