package org.recourse.benchmarks.orders;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import org.recourse.benchmarks.orders.SampleOrder.Defect;

/** Writes the files that tell of the orders that went wrong: claims and chargebacks for the desk, Amazon's feedback report. */
final class DefectFiles {
    private static final byte[] CLAIMS = ascii("claim-id,order-id,filed-at,reason,amount,currency,state,decided-at");
    private static final byte[] CHARGEBACKS =
            ascii("chargeback-id,order-id,received-at,reason,amount,currency,state,decided-at");
    private static final byte[] CHANGES = ascii("order-id,feedback-date,change,changed-at");
    private static final byte[] FEEDBACK = ascii("Date\tRating\tComments\tYour Response\tOrder ID\tRater Email");
    private static final byte[] CLAIMED = ascii(",EUR,awaiting-seller,");
    private static final byte[] DISPUTED = ascii(",EUR,notified,");
    private static final byte[] DENIED = ascii(",EUR,denied,");
    private static final byte[] LOST = ascii(",EUR,lost,");
    private static final byte[] REMOVED = ascii(",removed,");
    private static final byte[] NOT_RECEIVED = ascii("Z,not-received,");
    private static final byte[] FRAUD = ascii("Z,fraud,");
    private static final byte[] COMMENT = ascii("\tArrived late and the \"gift box\" was crushed.\t\t");
    private static final int STARS = 30;

    private final Calendar calendar = new Calendar();

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    /** Writes one line of a file. */
    private interface Line {
        void write(Lines lines, SampleOrder order) throws IOException;
    }

    void claims(Market market, OutputStream out) throws IOException {
        write(
                market,
                out,
                Defect.CLAIM,
                CLAIMS,
                (lines, order) -> desk(market, lines, order, NOT_RECEIVED, CLAIMED, DENIED));
    }

    void chargebacks(Market market, OutputStream out) throws IOException {
        write(
                market,
                out,
                Defect.CHARGEBACK,
                CHARGEBACKS,
                (lines, order) -> desk(market, lines, order, FRAUD, DISPUTED, LOST));
    }

    void feedback(Market market, OutputStream out) throws IOException {
        write(market, out, Defect.FEEDBACK, FEEDBACK, this::feedback);
    }

    private static void write(Market market, OutputStream out, Defect defect, byte[] header, Line line)
            throws IOException {
        try (Lines lines = new Lines(out)) {
            lines.add(header).end();
            for (long number = 0; number < market.orders(); number++) {
                SampleOrder order = market.order(number);
                if (order.defect() == defect && market.isOver(order.complainedAt())) {
                    line.write(lines, order);
                }
            }
        }
    }

    /** Tells of the feedback that was taken away again. */
    void feedbackChanges(Market market, OutputStream out) throws IOException {
        write(market, out, Defect.FEEDBACK, CHANGES, (lines, order) -> {
            if (market.isOver(order.settledAt())) {
                OrderReportFile.id(lines, order).add(',');
                calendar.day(lines, order.complainedAt()).add(REMOVED);
                calendar.time(lines, order.settledAt()).add('Z').end();
            }
        });
    }

    private void desk(Market market, Lines lines, SampleOrder order, byte[] reason, byte[] open, byte[] settled)
            throws IOException {
        boolean isSettled = market.isOver(order.settledAt());
        lines.digits(order.number(), 10).add(',');
        OrderReportFile.id(lines, order).add(',');
        calendar.time(lines, order.complainedAt()).add(reason);
        lines.euros(OrderReportFile.price(order)).add(isSettled ? settled : open);
        if (isSettled) {
            calendar.time(lines, order.settledAt()).add('Z');
        }
        lines.end();
    }

    private void feedback(Lines lines, SampleOrder order) throws IOException {
        Site site = order.site();
        calendar.shortDate(lines, order.complainedAt(), site.dateSign).add('\t');
        lines.add((char) ('1' + order.below(2, STARS))).add(COMMENT);
        OrderReportFile.id(lines, order).add('\t');
        lines.add('b').digits(order.number(), 10).add(site.relay).end();
    }
}
