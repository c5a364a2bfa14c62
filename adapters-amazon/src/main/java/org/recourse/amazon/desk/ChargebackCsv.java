package org.recourse.amazon.desk;

import java.util.List;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;

/** Reads chargebacks. */
public final class ChargebackCsv {
    /** The columns by which the file is recognised. */
    public static final List<String> SIGNATURE = List.of("chargeback-id", "order-id", "received-at");

    private static final Choices<ChargebackReason> REASONS = Choices.of(ChargebackReason.values());
    private static final Choices<ChargebackState> STATES = Choices.of(ChargebackState.values());

    private final Column chargebackId;
    private final Column orderId;
    private final Column receivedAt;
    private final Column reason;
    private final Column amount;
    private final Column currency;
    private final Column state;
    private final Column respondBy;
    private final Column decidedAt;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public ChargebackCsv(Header header) {
        chargebackId = header.column("chargeback-id");
        orderId = header.column("order-id");
        receivedAt = header.column("received-at");
        reason = header.column("reason");
        amount = header.column("amount");
        currency = header.column("currency");
        state = header.column("state");
        respondBy = header.column("respond-by");
        decidedAt = header.column("decided-at");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the chargeback
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public ChargebackRecord read(Row row) {
        return new ChargebackRecord(
                row.cell(chargebackId).textOrNull(),
                row.cell(orderId).marketplaceOrderId(),
                row.cell(receivedAt).instant(),
                REASONS.orNull(row.cell(reason)),
                row.cell(amount).moneyOrNull(row.cell(currency)),
                STATES.orNull(row.cell(state)),
                row.cell(respondBy).instantOrNull(),
                row.cell(decidedAt).instantOrNull());
    }
}
