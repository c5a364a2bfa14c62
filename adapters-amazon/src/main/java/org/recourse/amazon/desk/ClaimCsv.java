package org.recourse.amazon.desk;

import java.util.List;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.domain.casework.Liability;
import org.recourse.domain.casework.MetricImpact;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;

/** Reads A-to-z claims. */
public final class ClaimCsv {
    /** The columns by which the file is recognised. */
    public static final List<String> SIGNATURE = List.of("order-id", "filed-at");

    private static final Choices<ClaimReason> REASONS = Choices.of(ClaimReason.values());
    private static final Choices<ClaimState> STATES = Choices.of(ClaimState.values());
    private static final Choices<Liability> LIABILITIES =
            Choices.of(Liability.SELLER, Liability.AMAZON, Liability.NONE);
    private static final Choices<MetricImpact> IMPACTS =
            Choices.of(MetricImpact.COUNTS, MetricImpact.SPARED, MetricImpact.PENDING);

    private final Column claimId;
    private final Column orderId;
    private final Column filedAt;
    private final Column reason;
    private final Column amount;
    private final Column currency;
    private final Column state;
    private final Column respondBy;
    private final Column decidedAt;
    private final Column liability;
    private final Column metricImpact;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public ClaimCsv(Header header) {
        claimId = header.column("claim-id");
        orderId = header.column("order-id");
        filedAt = header.column("filed-at");
        reason = header.column("reason");
        amount = header.column("amount");
        currency = header.column("currency");
        state = header.column("state");
        respondBy = header.column("respond-by");
        decidedAt = header.column("decided-at");
        liability = header.column("liability");
        metricImpact = header.column("metric-impact");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the claim
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public ClaimRecord read(Row row) {
        return new ClaimRecord(
                row.cell(claimId).textOrNull(),
                row.cell(orderId).marketplaceOrderId(),
                row.cell(filedAt).instant(),
                REASONS.orNull(row.cell(reason)),
                row.cell(amount).moneyOrNull(row.cell(currency)),
                STATES.orNull(row.cell(state)),
                row.cell(respondBy).instantOrNull(),
                row.cell(decidedAt).instantOrNull(),
                LIABILITIES.orNull(row.cell(liability)),
                IMPACTS.orNull(row.cell(metricImpact)));
    }
}
