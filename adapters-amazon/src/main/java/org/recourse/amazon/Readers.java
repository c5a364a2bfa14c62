package org.recourse.amazon;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.recourse.amazon.desk.ChargebackCsv;
import org.recourse.amazon.desk.ClaimCsv;
import org.recourse.amazon.desk.DefectCsv;
import org.recourse.amazon.desk.FeedbackChangeCsv;
import org.recourse.amazon.desk.MessageCsv;
import org.recourse.amazon.desk.NoticeCsv;
import org.recourse.amazon.desk.OrderCsv;
import org.recourse.amazon.desk.RefundCsv;
import org.recourse.amazon.export.DeskReader;
import org.recourse.amazon.feedback.FeedbackRows;
import org.recourse.amazon.file.Document;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Node;
import org.recourse.amazon.file.Records;
import org.recourse.amazon.file.Row;
import org.recourse.amazon.file.Table;
import org.recourse.amazon.file.Text;
import org.recourse.amazon.file.XmlTable;
import org.recourse.amazon.finance.FinanceEvents;
import org.recourse.amazon.finance.SettlementRows;
import org.recourse.amazon.notification.Notifications;
import org.recourse.amazon.order.OrderRows;
import org.recourse.amazon.order.UnshippedReport;
import org.recourse.amazon.performance.OldPerformanceReport;
import org.recourse.amazon.performance.PerformanceReport;
import org.recourse.amazon.returns.FbaReturnReport;
import org.recourse.amazon.returns.ReturnReport;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.order.Marketplace;

/** Reads the files of each kind. */
final class Readers {
    private Readers() {}

    static Iterator<IntakeRow> rows(FileKind kind, Text text, ReadOptions options) {
        return switch (kind) {
            case ALL_ORDERS -> OrderRows.of(Table.of(text), options.marketplace());
            case SELLER_FEEDBACK -> FeedbackRows.of(text, options.marketplace());
            case RETURNS -> each(text, header -> new ReturnReport(header, options.marketplace())::read);
            case RETURNS_XML -> returnsXml(text, options.marketplace());
            case CLAIMS -> each(text, header -> new ClaimCsv(header)::read);
            case CHARGEBACKS -> each(text, header -> new ChargebackCsv(header)::read);
            case MESSAGES -> each(text, header -> new MessageCsv(header)::read);
            case NOTICES -> each(text, header -> new NoticeCsv(header)::read);
            case FEEDBACK_CHANGES -> each(text, header -> new FeedbackChangeCsv(header)::read);
            case ORDERS -> each(text, header -> new OrderCsv(header, options.marketplace())::read);
            case REFUNDS -> each(text, header -> new RefundCsv(header)::read);
            case DEFECTS -> each(text, header -> new DefectCsv(header)::read);
            case UNSHIPPED_ORDERS -> each(text, header -> new UnshippedReport(header, options.marketplace())::read);
            case RECOURSE_EXPORT -> DeskReader.of(text.reader());
            case FBA_RETURNS -> each(text, header -> new FbaReturnReport(header)::read);
            case SETTLEMENT -> SettlementRows.of(Table.of(text), options.marketplace());
            case FINANCE_EVENTS -> FinanceEvents.of(Document.of(text));
            case NOTIFICATION -> Notifications.of(Document.of(text));
            case PERFORMANCE_REPORT -> performance(Document.of(text), options.marketplace());
            case NEW_ORDERS, MAIL -> throw new IllegalArgumentException(kind + " is not read");
        };
    }

    private static Iterator<IntakeRow> performance(Node document, Optional<Marketplace> marketplace) {
        boolean isOld = document.below("sellerPerformanceReport").findFirst().isPresent();
        return isOld ? OldPerformanceReport.of(document, marketplace) : PerformanceReport.of(document, marketplace);
    }

    private static Iterator<IntakeRow> returnsXml(Text text, Optional<Marketplace> marketplace) {
        Table table = XmlTable.of(text, ReturnReport.XML_ROW, ReturnReport.XML_FIELDS);
        return Records.of(table, new ReturnReport(table.header(), marketplace)::read);
    }

    private static Iterator<IntakeRow> each(Text text, Function<Header, Function<Row, IntakeRecord>> reader) {
        Table table = Table.of(text);
        return Records.of(table, reader.apply(table.header()));
    }
}
