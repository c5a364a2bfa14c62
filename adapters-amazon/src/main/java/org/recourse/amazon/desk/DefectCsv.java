package org.recourse.amazon.desk;

import static java.util.Locale.ROOT;

import java.util.List;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.DefectRecord;
import org.recourse.domain.health.Component;
import org.recourse.domain.snapshot.ListedDefect;

/** Reads a list of defective orders, to be compared with ours. */
public final class DefectCsv {
    /** The columns by which the file is recognised. */
    public static final List<String> SIGNATURE = List.of("order-id", "defect");

    private static final String EXPECTED = "one of: negative-feedback, claim, chargeback";

    private final Column orderId;
    private final Column defect;

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     */
    public DefectCsv(Header header) {
        orderId = header.column("order-id");
        defect = header.column("defect");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the defect
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public DefectRecord read(Row row) {
        return new DefectRecord(new ListedDefect(
                row.cell(orderId).marketplaceOrderId(), row.cell(defect).required(DefectCsv::component, EXPECTED)));
    }

    private static Component component(String text) {
        return switch (text.toLowerCase(ROOT).replace(' ', '-').replace('_', '-')) {
            case "negative-feedback", "feedback", "seller-feedback" -> Component.NEGATIVE_FEEDBACK;
            case "claim", "claims", "a-to-z-claim", "a-to-z-claims", "a-to-z-guarantee-claim" -> Component.CLAIMS;
            case "chargeback", "chargebacks", "service-chargeback" -> Component.CHARGEBACKS;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
