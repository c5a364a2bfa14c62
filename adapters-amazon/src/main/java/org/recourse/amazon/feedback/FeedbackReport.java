package org.recourse.amazon.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.file.Cell;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord.FeedbackRecord;
import org.recourse.domain.order.DateOrder;
import org.recourse.domain.order.Marketplace;

/** Reads the rows of the feedback report, whose dates are written as the marketplace writes them. */
public final class FeedbackReport {
    /** The columns by which the report is recognised if its header is English. */
    public static final List<String> SIGNATURE = List.of("date", "rating", "comments", "order-id");

    private static final String RELAY = "@marketplace.";

    private final Optional<Marketplace> given;
    private final FeedbackColumns columns;

    FeedbackReport(FeedbackColumns columns, Optional<Marketplace> marketplace) {
        this.columns = columns;
        this.given = marketplace;
    }

    FeedbackRecord read(Row row) {
        @Nullable String rater = row.cell(columns.rater()).textOrNull();
        Optional<Marketplace> marketplace =
                given.or(() -> Optional.ofNullable(rater).flatMap(FeedbackReport::relay));
        return new FeedbackRecord(
                row.cell(columns.order()).marketplaceOrderId(),
                date(row.cell(columns.date()), marketplace),
                row.cell(columns.rating()).required(FeedbackReport::stars, "1 to 5 stars"),
                row.cell(columns.comment()).words(),
                row.cell(columns.response()).words(),
                rater,
                marketplace.orElse(null));
    }

    private static int stars(String text) {
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '5') {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0) - '0';
    }

    /** Returns the marketplace that a relay address such as {@code x@marketplace.amazon.de} names. */
    private static Optional<Marketplace> relay(String address) {
        int at = address.indexOf(RELAY);
        return at < 0 ? Optional.empty() : Marketplace.find(address.substring(at + RELAY.length()));
    }

    private static LocalDate date(Cell cell, Optional<Marketplace> marketplace) {
        ShortDate date = new ShortDate(cell.required());
        if (marketplace.isPresent()) {
            DateOrder order = marketplace.get().dateOrder();
            return date.in(order)
                    .orElseThrow(() -> cell.unexpected(
                            "a date as %s writes it, such as %s".formatted(marketplace.get(), example(order))));
        }
        Set<LocalDate> readings = date.readings();
        if (readings.isEmpty()) {
            throw cell.unexpected("a date");
        }
        if (readings.size() > 1) {
            throw cell.unexpected(
                    "a date that can be read in one way only; name the marketplace that the file is from");
        }
        return readings.iterator().next();
    }

    private static String example(DateOrder order) {
        return switch (order) {
            case MONTH_DAY_YEAR -> "12/31/26";
            case DAY_MONTH_YEAR -> "31/12/26";
            case DAY_MONTH_YEAR_DOTTED -> "31.12.26";
            case YEAR_MONTH_DAY -> "26/12/31";
            case ISO -> "2026-12-31";
        };
    }
}
