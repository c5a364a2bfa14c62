package org.recourse.application.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.domain.order.OrderId;

/** On which orders records bear. Of a sort of record that is not listed here, it is not known. */
final class Bearing {
    private static final Map<Class<? extends IntakeRecord>, Function<IntakeRecord, Optional<OrderId>>> ORDERS =
            new HashMap<>();

    static {
        on(OrderRecord.class, told -> told.order().id());
        on(ClaimRecord.class, ClaimRecord::order);
        on(ChargebackRecord.class, ChargebackRecord::order);
        on(FeedbackRecord.class, FeedbackRecord::order);
        on(FeedbackChangeRecord.class, told -> told.change().order());
        on(RefundRecord.class, told -> told.refund().order());
        on(DebitRecord.class, DebitRecord::order);
        on(DecisionRecord.class, DecisionRecord::order);
        on(ReturnRecord.class, ReturnRecord::order);
        on(MessageRecord.class, MessageRecord::order);
        on(NoticeRecord.class, told -> null);
    }

    private Bearing() {}

    private static <T extends IntakeRecord> void on(Class<T> type, Function<T, @Nullable OrderId> order) {
        ORDERS.put(type, told -> Optional.ofNullable(order.apply(type.cast(told))));
    }

    /** Tells whether it is known on which order a record bears. */
    static boolean isKnown(IntakeRecord told) {
        return ORDERS.containsKey(told.getClass());
    }

    /** Returns the order on which a record bears, if it does on one. */
    static Optional<OrderId> order(IntakeRecord told) {
        return Objects.requireNonNull(ORDERS.get(told.getClass())).apply(told);
    }
}
