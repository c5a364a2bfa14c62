package org.recourse.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The files that tell of cases, while they are being written. */
final class CaseFiles {
    private static final DateTimeFormatter RETURN_DATE = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    private final Sheet claims = Sheet.csv(
            "claim-id,order-id,filed-at,reason,amount,currency,state,respond-by,decided-at,liability,metric-impact");
    private final Sheet chargebacks =
            Sheet.csv("chargeback-id,order-id,received-at,reason,amount,currency,state,respond-by,decided-at");
    private final Sheet messages =
            Sheet.csv("message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed");
    private final Sheet notices = Sheet.csv("notice-id,received-at,notice-kind,severity,asin,subject,body");
    private final Sheet feedbackChanges = Sheet.csv("order-id,feedback-date,change,changed-at");
    private final Sheet refunds = Sheet.csv("refund-id,order-id,refunded-at,amount,currency,kind");
    private final Sheet returns = Sheet.tab(
            "Order ID",
            "Order date",
            "Return request date",
            "Return request status",
            "Amazon RMA ID",
            "Merchant RMA ID",
            "Label type",
            "Label cost",
            "Currency code",
            "Return carrier",
            "Tracking ID",
            "Label to be paid by",
            "A-to-Z Claim",
            "Is prime",
            "ASIN",
            "Merchant SKU",
            "Item Name",
            "Return quantity",
            "Return Reason",
            "In policy",
            "Return type",
            "Resolution",
            "Invoice number",
            "Return delivery date",
            "Order Amount",
            "Order quantity",
            "SafeT Action reason",
            "SafeT claim id",
            "SafeT claim state",
            "SafeT claim creation time",
            "SafeT claim reimbursement amount",
            "Refunded Amount",
            "Category");
    private final Sheet deliveries = OrderFiles.deliveries();
    private final Map<Shop, Sheet> feedback = new EnumMap<>(Map.of(
            Shop.US, Sheet.tab("Date", "Rating", "Comments", "Your Response", "Order ID", "Rater Email"),
            Shop.DE,
                    Sheet.tab(
                            "Datum",
                            "Bewertung",
                            "Kommentare",
                            "Ihre Antwort",
                            "Bestellnummer",
                            "E-Mail des Bewerters"),
            Shop.JP,
                    Sheet.tab(
                            "\u65e5\u4ed8",
                            "\u8a55\u4fa1",
                            "\u30b3\u30e1\u30f3\u30c8",
                            "\u3042\u306a\u305f\u306e\u8fd4\u7b54",
                            "\u6ce8\u6587\u756a\u53f7",
                            "\u8a55\u4fa1\u8005\u306eE\u30e1\u30fc\u30eb")));
    private int number;

    /** Writes a claim; further cells name their column first. */
    void claim(SampleOrder order, String filedAt, String reason, String state, String... more) {
        Map<String, String> cells = cells(more);
        cells.put("claim-id", next("C"));
        cells.put("filed-at", filedAt);
        claims.row(money(order, reason, state, cells));
    }

    /** Writes a claim on an order that no report holds. */
    void claimOnUnknownOrder(String orderId, String filedAt, String reason, String amount, String currency) {
        claims.row(Map.of(
                "claim-id",
                next("C"),
                "order-id",
                orderId,
                "filed-at",
                filedAt,
                "reason",
                reason,
                "amount",
                amount,
                "currency",
                currency,
                "state",
                "awaiting-seller"));
    }

    void chargeback(SampleOrder order, String receivedAt, String reason, String state, String... more) {
        Map<String, String> cells = cells(more);
        cells.put("chargeback-id", next("CB"));
        cells.put("received-at", receivedAt);
        chargebacks.row(money(order, reason, state, cells));
    }

    private static Map<String, String> money(
            SampleOrder order, String reason, String state, Map<String, String> cells) {
        cells.put("order-id", order.id());
        cells.put("reason", reason);
        cells.put("amount", order.amount());
        cells.put("currency", order.shop().currency());
        cells.put("state", state);
        return cells;
    }

    private static Map<String, String> cells(String... namesAndValues) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            cells.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return cells;
    }

    void refund(SampleOrder order, String at, String amount, String kind) {
        refunds.row(next("R"), order.id(), at, amount, order.shop().currency(), kind);
    }

    void delivery(SampleOrder order, String deliveredAt, String promisedBy, String carrier, String recognised) {
        deliveries.row(Map.of(
                "order-id", order.id(),
                "delivered-at", deliveredAt,
                "promised-by", promisedBy,
                "carrier", carrier,
                "tracking-id", "SAMPLE-" + order.id().substring(12),
                "tracking-recognised", recognised));
    }

    void message(String orderId, Shop shop, String receivedAt, String subject, String body, String answeredAt) {
        messages.row(next("M"), orderId, shop.relay(number), receivedAt, subject, body, answeredAt, "false");
    }

    void thanks(SampleOrder order, String receivedAt, String subject, String body) {
        messages.row(next("M"), order.id(), order.shop().relay(number), receivedAt, subject, body, "", "true");
    }

    void notice(String receivedAt, String kind, String severity, String asin, String subject, String body) {
        notices.row(next("N"), receivedAt, kind, severity, asin, subject, body);
    }

    /** Writes a feedback with its date as the marketplace writes it. */
    void feedback(SampleOrder order, String day, String stars, String comment) {
        LocalDate date = LocalDate.parse(day);
        Sheet sheet = feedback(order.shop());
        sheet.row(
                shortDate(order.shop(), date),
                stars,
                comment,
                "",
                order.id(),
                order.shop().relay(++number));
    }

    private static String shortDate(Shop shop, LocalDate date) {
        Function<String, String> in =
                pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
        return switch (shop) {
            case US -> in.apply("M/d/uu");
            case DE -> in.apply("d.M.uu");
            case JP -> in.apply("uu/M/d");
        };
    }

    void feedbackChange(SampleOrder order, String day, String change, String at) {
        feedbackChanges.row(order.id(), day, change, at);
    }

    /** Writes a return request; further cells name their column first. */
    void returned(SampleOrder order, String day, String status, String reason, String... more) {
        Lamp lamp = order.lines().get(0).lamp();
        Map<String, String> cells = new HashMap<>(Map.of(
                "Order ID", order.id(),
                "Order date", date(LocalDate.ofInstant(order.purchasedAt(), ZoneOffset.UTC)),
                "Return request date", date(LocalDate.parse(day)),
                "Return request status", status,
                "Amazon RMA ID", next("RMA"),
                "Currency code", order.shop().currency(),
                "ASIN", lamp.asin(),
                "Merchant SKU", lamp.sku(),
                "Item Name", lamp.title(Shop.US),
                "Return Reason", reason));
        cells.putAll(Map.of(
                "A-to-Z Claim",
                "N",
                "Is prime",
                "N",
                "Return quantity",
                "1",
                "In policy",
                "Y",
                "Return type",
                "C-Returns",
                "Order Amount",
                order.amount(),
                "Order quantity",
                "1",
                "Label to be paid by",
                "Seller",
                "Category",
                "Lighting"));
        cells.putAll(cells(more));
        returns.row(cells);
    }

    static String date(LocalDate day) {
        return RETURN_DATE.format(day);
    }

    private String next(String prefix) {
        number++;
        return "%s-%05d".formatted(prefix, number);
    }

    Sheet deliveries() {
        return deliveries;
    }

    Sheet feedback(Shop shop) {
        return feedback.get(shop);
    }

    /** Returns the desk's own files and the returns report by their names. */
    Map<String, Sheet> sheets() {
        return Map.of(
                "claims.csv", claims,
                "chargebacks.csv", chargebacks,
                "messages.csv", messages,
                "notices.csv", notices,
                "feedback-changes.csv", feedbackChanges,
                "refunds.csv", refunds,
                "deliveries.csv", deliveries,
                "returns.txt", returns);
    }

    /** The time of an order's day after so many days, such as for a promise. */
    static String after(SampleOrder order, int days) {
        Instant at = order.purchasedAt().plusSeconds(86_400L * days);
        return OrderFiles.seconds(at);
    }
}
