package org.recourse.amazon.returns;

import java.time.Instant;
import java.util.List;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.Stage;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.returns.ReturnState;

/** Reads the rows of Amazon's report of returns of goods that it had shipped. Amazon has settled them: they teach (RET-8), and need no work. */
public final class FbaReturnReport {
    /** The columns by which the report is recognised. */
    public static final List<String> SIGNATURE = List.of("return-date", "fnsku", "detailed-disposition");

    private final Column returnedAt;
    private final Column orderId;
    private final Column sku;
    private final Column asin;
    private final Column fnsku;
    private final Column reason;
    private final Column plate;
    private final Column comments;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public FbaReturnReport(Header header) {
        returnedAt = header.column("return-date");
        orderId = header.column(header.names().contains("order-id") ? "order-id" : "amazon-order-id");
        sku = header.column("sku");
        asin = header.column("asin");
        fnsku = header.column("fnsku");
        reason = header.column("reason");
        plate = header.column("license-plate-number");
        comments = header.column("customer-comments");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the return, or that no rule needs it because its order is on no marketplace
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public IntakeRecord read(Row row) {
        OrderId order = row.cell(orderId).orderId();
        return order.isMarketplaceOrder() ? returned(row, order) : new NeedlessRecord();
    }

    private ReturnRecord returned(Row row, OrderId order) {
        Instant at = row.cell(returnedAt).instant();
        String id = row.cell(plate).isBlank()
                ? "%s %s".formatted(row.cell(fnsku).text(), at)
                : row.cell(plate).text();
        return new ReturnRecord(
                order,
                id,
                at,
                row.cell(reason).orNull(ReasonCode::parse, "a reason"),
                null,
                row.cell(sku).textOrNull(),
                row.cell(asin).textOrNull(),
                null,
                null,
                null,
                List.of(new Stage(ReturnState.CLOSED, at, null)),
                false,
                row.cell(comments).words());
    }
}
