package org.recourse.amazon.returns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Cell;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.Stage;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Marketplace;

/** Reads the rows of the returns report. Its flag of an A-to-z claim is the only one in any of Amazon's reports. */
public final class ReturnReport {
    /** The columns by which the report is recognised. */
    public static final List<String> SIGNATURE =
            List.of("order-id", "return-request-date", "amazon-rma-id", "a-to-z-claim");

    /** The element of the report in XML that is a return. Its items repeat, and are told apart in no way that a case needs. */
    public static final String XML_ROW = "return_details";

    /** The elements of the report in XML that are read. What an item is worth ({@code refund_amount}) is no refund that was made. */
    public static final List<String> XML_FIELDS = List.of(
            "order_id",
            "return_request_date",
            "return_request_status",
            "amazon_rma_id",
            "return_reason_code",
            "currency_code",
            "order_amount",
            "merchant_sku",
            "asin",
            "return_carrier",
            "tracking_id",
            "in_policy",
            "resolution",
            "return_delivery_date",
            "a_to_z_claim",
            "safet_claim_id",
            "safet_claim_state",
            "safet_claim_creation_time",
            "safet_claim_reimbursement_amount");

    private final Optional<String> fallbackCurrency;
    private final Column orderId;
    private final Column requested;
    private final Column status;
    private final Column rma;
    private final Column reason;
    private final Column currency;
    private final Column orderAmount;
    private final Column refundedAmount;
    private final Column sku;
    private final Column asin;
    private final Column carrier;
    private final Column tracking;
    private final Column inPolicy;
    private final Column resolution;
    private final Column delivered;
    private final Column claim;
    private final Column safeTId;
    private final Column safeTState;
    private final Column safeTCreated;
    private final Column safeTAmount;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     * @param marketplace where the rows are from; its currency is taken for amounts without one
     */
    public ReturnReport(Header header, Optional<Marketplace> marketplace) {
        fallbackCurrency = marketplace.map(m -> m.currency().getCurrencyCode());
        orderId = header.column("order-id");
        requested = header.column("return-request-date");
        status = header.column("return-request-status");
        rma = header.column("amazon-rma-id");
        reason = header.column(header.names().contains("return-reason") ? "return-reason" : "return-reason-code");
        currency = header.column("currency-code");
        orderAmount = header.column("order-amount");
        refundedAmount = header.column("refunded-amount");
        sku = header.column("merchant-sku");
        asin = header.column("asin");
        carrier = header.column("return-carrier");
        tracking = header.column("tracking-id");
        inPolicy = header.column("in-policy");
        resolution = header.column("resolution");
        delivered = header.column("return-delivery-date");
        claim = header.column("a-to-z-claim");
        safeTId = header.column("safet-claim-id");
        safeTState = header.column("safet-claim-state");
        safeTCreated = header.column("safet-claim-creation-time");
        safeTAmount = header.column("safet-claim-reimbursement-amount");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the return request
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public ReturnRecord read(Row row) {
        Instant requestedAt = row.cell(requested).required(EnglishDate::parse, EnglishDate.EXPECTED);
        @Nullable Money ordered = money(row, orderAmount);
        return new ReturnRecord(
                row.cell(orderId).marketplaceOrderId(),
                row.cell(rma).textOrNull(),
                requestedAt,
                row.cell(reason).orNull(ReasonCode::parse, "a reason"),
                ordered,
                row.cell(sku).textOrNull(),
                row.cell(asin).textOrNull(),
                row.cell(carrier).textOrNull(),
                row.cell(tracking).textOrNull(),
                row.cell(inPolicy).answerOrNull(),
                stages(row, requestedAt, ordered),
                Boolean.TRUE.equals(row.cell(claim).answerOrNull()),
                null);
    }

    private List<Stage> stages(Row row, Instant requestedAt, @Nullable Money ordered) {
        return new Stages(requestedAt, row.cell(status).text())
                .received(row.cell(delivered).orNull(EnglishDate::parse, EnglishDate.EXPECTED))
                .refunded(money(row, refundedAmount), ordered)
                .safeT(
                        !row.cell(safeTId).isBlank(),
                        row.cell(safeTCreated).orNull(EnglishDate::parse, EnglishDate.EXPECTED),
                        row.cell(safeTState).text(),
                        money(row, safeTAmount))
                .ended(row.cell(resolution).text());
    }

    private @Nullable Money money(Row row, Column column) {
        Cell written = row.cell(currency);
        return row.cell(column).moneyOrNull(written.or(fallbackCurrency));
    }
}
