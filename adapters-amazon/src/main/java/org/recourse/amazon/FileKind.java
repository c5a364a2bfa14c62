package org.recourse.amazon;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recourse.amazon.desk.ChargebackCsv;
import org.recourse.amazon.desk.ClaimCsv;
import org.recourse.amazon.desk.DefectCsv;
import org.recourse.amazon.desk.FeedbackChangeCsv;
import org.recourse.amazon.desk.MessageCsv;
import org.recourse.amazon.desk.NoticeCsv;
import org.recourse.amazon.desk.OrderCsv;
import org.recourse.amazon.desk.RefundCsv;
import org.recourse.amazon.feedback.FeedbackReport;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.finance.SettlementReport;
import org.recourse.amazon.order.OrderReport;
import org.recourse.amazon.order.UnshippedReport;
import org.recourse.amazon.returns.FbaReturnReport;
import org.recourse.amazon.returns.ReturnReport;

/** The kinds of file that are recognised, by columns or by other marks of their content; never by their name. */
public enum FileKind {
    // spotless:off
    /** Amazon's report of all orders, and reports with the same columns. */
    ALL_ORDERS        (true,  "an all-orders report",               OrderReport.SIGNATURE),
    /** Amazon's report of feedback about the seller. */
    SELLER_FEEDBACK   (true,  "a seller feedback report",           FeedbackReport.SIGNATURE),
    /** Amazon's report of return requests. */
    RETURNS           (true,  "a returns report",                   ReturnReport.SIGNATURE),
    /** The desk's file of A-to-z claims. */
    CLAIMS            (true,  "a desk file of claims",              ClaimCsv.SIGNATURE),
    /** The desk's file of chargebacks. */
    CHARGEBACKS       (true,  "a desk file of chargebacks",         ChargebackCsv.SIGNATURE),
    /** The desk's file of buyers' messages. */
    MESSAGES          (true,  "a desk file of messages",            MessageCsv.SIGNATURE),
    /** The desk's file of Amazon's notices. */
    NOTICES           (true,  "a desk file of notices",             NoticeCsv.SIGNATURE),
    /** The desk's file of changes of feedback. */
    FEEDBACK_CHANGES  (true,  "a desk file of feedback changes",    FeedbackChangeCsv.SIGNATURE),
    /** The desk's file of orders and delivery facts. */
    ORDERS            (true,  "a desk file of orders",              OrderCsv.SIGNATURE) {
        @Override
        boolean fits(Header header) {
            return super.fits(header) || OrderCsv.tellsOfDelivery(header);
        }
    },
    /** The desk's file of refunds. */
    REFUNDS           (true,  "a desk file of refunds",             RefundCsv.SIGNATURE),
    /** A list of defective orders. */
    DEFECTS           (true,  "a list of defective orders",         DefectCsv.SIGNATURE),
    /** What recourse exported. */
    RECOURSE_EXPORT   (true,  "an export of recourse",              List.of()),
    /** Amazon's report of orders that wait to be shipped. */
    UNSHIPPED_ORDERS  (true,  "a report of unshipped orders",       UnshippedReport.SIGNATURE),
    /** Amazon's report of new orders. */
    NEW_ORDERS        (false, "a report of new orders",             List.of("order-id", "order-item-id", "purchase-date")),
    /** Amazon's report of returns of goods that Amazon had shipped. */
    FBA_RETURNS       (true,  "a report of FBA customer returns",   FbaReturnReport.SIGNATURE),
    /** Amazon's settlement report. */
    SETTLEMENT        (true,  "a settlement report",                SettlementReport.SIGNATURE),
    /** Amazon's report of returns in XML. */
    RETURNS_XML       (true,  "a returns report in XML",            List.of()),
    /** Amazon's report of account health in JSON or XML. */
    PERFORMANCE_REPORT(true,  "a performance report",               List.of()),
    /** Amazon's finance events in JSON or XML. */
    FINANCE_EVENTS    (true,  "a list of finance events",           List.of()),
    /** Amazon's notifications in JSON. */
    NOTIFICATION      (true,  "a notification",                     List.of()),
    /** Mails, one or many. */
    MAIL              (true,  "mail",                               List.of());
    // spotless:on

    private final boolean readable;
    private final String phrase;
    private final List<String> signature;

    FileKind(boolean readable, String phrase, List<String> signature) {
        this.readable = readable;
        this.phrase = phrase;
        this.signature = ImmutableList.copyOf(signature);
    }

    /**
     * Finds a kind by its name.
     *
     * @param kebab such as {@code all-orders}
     * @return the kind, or empty if there is none of that name
     */
    public static Optional<FileKind> find(String kebab) {
        return Arrays.stream(values())
                .filter(kind -> kind.kebab().equalsIgnoreCase(kebab))
                .findFirst();
    }

    /**
     * Returns its name as the command line writes it.
     *
     * @return such as {@code all-orders}
     */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Tells whether this version reads files of this kind, or only recognises them.
     *
     * @return true if it reads them
     */
    public boolean isReadable() {
        return readable;
    }

    /**
     * Says what it is in plain words.
     *
     * @return such as {@code an all-orders report}
     */
    public String phrase() {
        return phrase;
    }

    /** Returns the columns by which it is recognised; none if it is recognised otherwise. */
    List<String> signature() {
        return signature;
    }

    boolean fits(Header header) {
        return !signature.isEmpty() && header.missing(signature).isEmpty();
    }
}
