package org.recourse.application.health;

import static org.recourse.application.Office.dollars;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.Sample;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.casework.Happening.Basis;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

/** Files of chance about a few orders: mostly defects, and whatever else may be told of an order. */
final class RandomFiles {
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant BEFORE_ALL_RECKONING = Instant.parse("1969-07-20T20:17:40Z");
    private static final int HOURS = 40 * 24;

    private final Random random;
    private final int orders;
    private final Map<String, Supplier<IntakeRecord>> sorts = Map.of(
            "claims", this::claim,
            "chargebacks", this::chargeback,
            "feedback", this::feedback);
    private final List<Supplier<IntakeRecord>> others = List.of(
            () -> new FeedbackChangeRecord(new FeedbackChange(order(), day(), any(FeedbackState.values()), time())),
            () -> new RefundRecord(new Refund("R-" + below(4), order(), time(), dollars("5.00"), RefundKind.FULL)),
            this::returned,
            this::message,
            Sample::notice,
            NeedlessRecord::new,
            () -> new OrderRecord(sold(order())),
            () -> new MailedRecord(claim(), null, null),
            () -> new DebitRecord(dispute(), order(), time(), dollars("7.00"), null),
            () -> new DecisionRecord(CaseKind.A_TO_Z_CLAIM, order(), time(), ClaimState.GRANTED, null, null),
            this::exported);

    RandomFiles(Random random) {
        this.random = random;
        this.orders = 2 + random.nextInt(30);
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[below(values.length)];
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextBoolean() ? value : null;
    }

    private OrderId order() {
        return OrderId.of("302-0000000-%07d".formatted(below(orders)));
    }

    private Instant time() {
        return below(60) == 0 ? BEFORE_ALL_RECKONING : FIRST.plus(Duration.ofHours(below(HOURS)));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(FIRST, ZoneOffset.UTC).plusDays(below(4));
    }

    /** One in three orders has no sale. */
    List<Order> sales() {
        return IntStream.range(0, orders)
                .filter(number -> below(3) > 0)
                .mapToObj(number -> sold(OrderId.of("302-0000000-%07d".formatted(number))))
                .toList();
    }

    private Order sold(OrderId id) {
        Sale sale = new Sale(
                FIRST.plus(Duration.ofHours(below(HOURS))),
                any(Marketplace.DE, Marketplace.US, null),
                any(Channel.values()),
                any(OrderState.values()),
                perhaps(FIRST.plus(Duration.ofHours(below(HOURS)))),
                ImmutableSortedSet.of());
        return new Order(id, sale, Delivery.UNKNOWN);
    }

    /** The kind of the next file. */
    String kind() {
        return any("claims", "chargebacks", "feedback", "others");
    }

    /** The records of a file, some of them twice. */
    List<IntakeRecord> records(String kind) {
        Supplier<IntakeRecord> sort =
                sorts.getOrDefault(kind, () -> others.get(below(others.size())).get());
        return Stream.generate(sort)
                .limit(below(kind.equals("others") ? 4 : 12))
                .flatMap(told -> Stream.generate(() -> told).limit(below(8) == 0 ? 2 : 1))
                .toList();
    }

    private ClaimRecord claim() {
        return new ClaimRecord(
                perhaps("C-" + below(3 * orders)),
                order(),
                time(),
                perhaps(any(ClaimReason.values())),
                perhaps(dollars("12.50")),
                perhaps(any(ClaimState.values())),
                perhaps(time()),
                perhaps(time()),
                any(null, null, Liability.SELLER, Liability.AMAZON),
                any(null, null, MetricImpact.COUNTS, MetricImpact.SPARED, MetricImpact.PENDING));
    }

    private ChargebackRecord chargeback() {
        return new ChargebackRecord(
                perhaps("CB-" + below(3 * orders)),
                order(),
                time(),
                perhaps(any(ChargebackReason.values())),
                perhaps(dollars("12.50")),
                perhaps(any(ChargebackState.values())),
                perhaps(time()),
                perhaps(time()));
    }

    private FeedbackRecord feedback() {
        return new FeedbackRecord(
                order(),
                below(60) == 0 ? LocalDate.of(1969, 7, 20) : day(),
                1 + below(5),
                perhaps(any("late", "broken")),
                perhaps("We are sorry"),
                perhaps("x@marketplace.example"),
                perhaps(Marketplace.DE));
    }

    private CaseKind dispute() {
        return any(CaseKind.A_TO_Z_CLAIM, CaseKind.CHARGEBACK);
    }

    private ReturnRecord returned() {
        return new ReturnRecord(
                order(), null, time(), null, null, null, null, null, null, null, List.of(), random.nextBoolean(), null);
    }

    private MessageRecord message() {
        return new MessageRecord("M-" + below(9), perhaps(order()), null, time(), null, "Where is it?", null, false);
    }

    /** A case that a desk exported, about whatever order. */
    private CaseRecord exported() {
        CaseKind kind = dispute();
        Particulars about = Particulars.NONE
                .with(Particular.ORDER, order().text())
                .with(Particular.REFERENCE, (kind == CaseKind.CHARGEBACK ? "CB-" : "C-") + below(3 * orders));
        Instant at = FIRST.plus(Duration.ofHours(below(HOURS)));
        CaseEvent opening = new CaseEvent(at, at, Actor.BUYER, "manual", new Opened(Basis.STATED, about));
        CaseId id = CaseId.about(AccountId.MAIN, kind, order().text());
        return new CaseRecord(id, List.of(EventText.of(opening)), List.of(), false);
    }
}
