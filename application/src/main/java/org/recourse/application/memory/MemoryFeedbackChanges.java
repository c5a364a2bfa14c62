package org.recourse.application.memory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.FeedbackChanges;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.OrderId;

record MemoryFeedbackChanges(Shelf<FeedbackKey, List<FeedbackChange>> changes) implements FeedbackChanges {
    private static final Comparator<FeedbackChange> EARLIEST_FIRST = Comparator.comparing(FeedbackChange::changedAt)
            .thenComparing(change -> change.state().name());

    @Override
    public boolean save(AccountId account, FeedbackChange change) {
        List<FeedbackChange> known = of(account, change.order(), change.feedbackDate());
        if (known.contains(change)) {
            return false;
        }
        changes.put(account, new FeedbackKey(change.order(), change.feedbackDate()), with(known, change));
        return true;
    }

    private static List<FeedbackChange> with(List<FeedbackChange> known, FeedbackChange change) {
        return Stream.concat(known.stream(), Stream.of(change))
                .sorted(EARLIEST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public List<FeedbackChange> of(AccountId account, OrderId order, LocalDate feedbackDate) {
        return changes.find(account, new FeedbackKey(order, feedbackDate)).orElse(List.of());
    }

    @Override
    public void each(AccountId account, Consumer<FeedbackChange> reader) {
        changes.list(account).forEach(ofOne -> ofOne.forEach(reader));
    }
}
