package org.recourse.amazon.feedback;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.amazon.file.Table;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.domain.order.OrderId;

/**
 * Where the columns of a feedback report stand. Its header is in the language of the account, with the columns always in the same order: date,
 * rating, comment, answer, in older reports up to three further ones, then order id and rater.
 *
 * @param date the date
 * @param rating the stars
 * @param comment the buyer's words
 * @param response the seller's answer
 * @param order the order id
 * @param rater the buyer's relay address
 */
public record FeedbackColumns(Column date, Column rating, Column comment, Column response, Column order, Column rater) {
    private static final int SAMPLE = 50;
    private static final int FIRST_ORDER_PLACE = 4;
    private static final int LAST_ORDER_PLACE = 7;

    /**
     * Finds the columns by their English names.
     *
     * @param header the names of the columns
     * @return the columns, or empty if the header is not English
     */
    public static Optional<FeedbackColumns> named(Header header) {
        if (!header.missing(FeedbackReport.SIGNATURE).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FeedbackColumns(
                header.column("date"),
                header.column("rating"),
                header.column("comments"),
                header.column("your-response"),
                header.column("order-id"),
                header.column("rater-email")));
    }

    /**
     * Finds the columns by the shape of the first rows: figures of a date, one to five stars, order ids.
     *
     * @param table the report, of which some rows are read
     * @return the columns, or empty if the rows are of another shape
     */
    public static Optional<FeedbackColumns> shaped(Table table) {
        Header header = table.header();
        try {
            return orderPlaces(header, Iterators.limit(table.rows(), SAMPLE)).stream()
                    .findFirst()
                    .map(place -> at(header, place));
        } catch (UnreadableCell e) {
            return Optional.empty();
        }
    }

    /** Returns where order ids stand; nowhere if any row does not start as feedback does. */
    private static NavigableSet<Integer> orderPlaces(Header header, Iterator<Row> rows) {
        NavigableSet<Integer> places = new TreeSet<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!startsAsFeedback(header, row)) {
                return new TreeSet<>();
            }
            IntStream.rangeClosed(FIRST_ORDER_PLACE, LAST_ORDER_PLACE)
                    .filter(place -> isOrderId(row.cell(header.at(place)).text()))
                    .forEach(places::add);
        }
        return places;
    }

    private static boolean startsAsFeedback(Header header, Row row) {
        String stars = row.cell(header.at(1)).text();
        return !new ShortDate(row.cell(header.at(0)).text()).readings().isEmpty()
                && stars.length() == 1
                && Character.isDigit(stars.charAt(0));
    }

    private static boolean isOrderId(String text) {
        return !text.isEmpty()
                && text.length() < 40
                && text.chars().allMatch(c -> c == '-' || Character.isDigit(c))
                && OrderId.of(text).isMarketplaceOrder();
    }

    private static FeedbackColumns at(Header header, int orderPlace) {
        return new FeedbackColumns(
                header.at(0),
                header.at(1),
                header.at(2),
                header.at(3),
                header.at(orderPlace),
                header.at(orderPlace + 1));
    }
}
