package org.recourse.amazon.desk;

import com.google.common.base.MoreObjects;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Cell;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.domain.money.Money;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

/** Reads refunds. */
public final class RefundCsv {
    /** The columns by which the file is recognised. */
    public static final List<String> SIGNATURE = List.of("refund-id", "order-id", "refunded-at");

    private static final Choices<RefundKind> KINDS = Choices.of(RefundKind.values());

    private final Column refundId;
    private final Column orderId;
    private final Column refundedAt;
    private final Column amount;
    private final Column currency;
    private final Column kind;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public RefundCsv(Header header) {
        refundId = header.column("refund-id");
        orderId = header.column("order-id");
        refundedAt = header.column("refunded-at");
        amount = header.column("amount");
        currency = header.column("currency");
        kind = header.column("kind");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the refund
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public RefundRecord read(Row row) {
        return new RefundRecord(new Refund(
                row.cell(refundId).required(),
                row.cell(orderId).orderId(),
                row.cell(refundedAt).instant(),
                amount(row),
                MoreObjects.firstNonNull(KINDS.orNull(row.cell(kind)), RefundKind.OTHER)));
    }

    private Money amount(Row row) {
        Cell cell = row.cell(amount);
        @Nullable Money money = cell.moneyOrNull(row.cell(currency));
        if (money == null || money.minorUnits() == 0) {
            throw cell.unexpected("an amount above zero, such as 12.50");
        }
        return money;
    }
}
