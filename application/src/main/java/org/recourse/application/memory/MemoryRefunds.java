package org.recourse.application.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.application.desk.Refunds;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.payment.Refund;

record MemoryRefunds(Shelf<RefundKey, Refund> refunds) implements Refunds {
    @Override
    public void save(AccountId account, Refund refund) {
        refunds.put(account, new RefundKey(refund.refundId()), refund);
    }

    @Override
    public Optional<Refund> find(AccountId account, String refundId) {
        return refunds.find(account, new RefundKey(refundId));
    }

    @Override
    public List<Refund> ofOrder(AccountId account, OrderId order) {
        return refunds.of(account).values().stream()
                .filter(refund -> refund.order().equals(order))
                .toList();
    }

    @Override
    public void each(AccountId account, Consumer<Refund> reader) {
        refunds.list(account).forEach(reader);
    }
}
