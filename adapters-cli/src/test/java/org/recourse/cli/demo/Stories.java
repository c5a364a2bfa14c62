package org.recourse.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happened to the sample seller, story by story. The sixty days that count run from the beginning of May. */
final class Stories {
    private static final Instant FIRST_WEEK = Instant.parse("2026-04-27T07:30:00Z");
    private static final int WEEKS = 9;
    private static final int THANKFUL_HOURS = 16;

    private final OrderBook book;
    private final CaseFiles files;

    private Stories(OrderBook book, CaseFiles files) {
        this.book = book;
        this.files = files;
    }

    static void tell(OrderBook book, CaseFiles files) {
        Stories stories = new Stories(book, files);
        stories.american();
        stories.paidTwice();
        stories.german();
        stories.japanese();
        stories.returns();
        stories.everydayMessages();
        stories.notices();
    }

    /** A shop that meets the target: one claim in hand, one bad feedback. */
    private void american() {
        SampleOrder delivered = book.take(Shop.US, "2026-06-10");
        files.claim(delivered, "2026-06-28T15:10:00Z", "not-received", "awaiting-seller");
        files.delivery(delivered, "2026-06-15T17:42:00Z", CaseFiles.after(delivered, 7), "UPS", "true");
        files.message(
                delivered.id(),
                Shop.US,
                "2026-06-24T13:05:00Z",
                "Where is my lamp?",
                "Tracking says delivered, but I cannot find the parcel.",
                "2026-06-24T16:20:00Z");

        files.claim(
                book.take(Shop.US, "2026-05-12"),
                "2026-06-02T09:00:00Z",
                "not-received",
                "denied",
                "decided-at",
                "2026-06-10T11:00:00Z");
        files.claim(
                book.take(Shop.US, "2026-04-05"),
                "2026-06-05T18:30:00Z",
                "not-as-described",
                "granted",
                "decided-at",
                "2026-06-12T08:15:00Z");
        files.claim(
                book.take(Shop.US, "2026-05-20"),
                "2026-06-08T07:45:00Z",
                "not-received",
                "withdrawn",
                "decided-at",
                "2026-06-11T12:00:00Z");
        files.claim(
                book.take(Shop.US, "2026-05-10"),
                "2026-05-28T10:00:00Z",
                "not-received",
                "appeal-won",
                "decided-at",
                "2026-06-20T14:00:00Z",
                "liability",
                "amazon",
                "metric-impact",
                "spared");
        files.claim(
                book.take(Shop.US, "2026-04-20"),
                "2026-06-22T21:00:00Z",
                "other",
                "responded",
                "decided-at",
                "2026-06-23T09:30:00Z");

        files.chargeback(book.take(Shop.US, "2026-06-01"), "2026-06-27T18:00:00Z", "fraud", "notified");
        files.chargeback(book.take(Shop.US, "2026-05-05"), "2026-06-20T06:00:00Z", "fraud", "notified");
        files.chargeback(
                book.take(Shop.US, "2026-03-10"),
                "2026-05-02T06:00:00Z",
                "not-received",
                "won",
                "decided-at",
                "2026-06-01T06:00:00Z");

        files.feedback(
                book.take(Shop.US, "2026-06-12"),
                "2026-06-20",
                "1",
                "The lamp flickers and the seller's reply took \"two days\".");
        SampleOrder late = book.takeByAmazon(Shop.US, "2026-05-26");
        files.feedback(late, "2026-06-04", "2", "Came a week late.");
        files.feedbackChange(late, "2026-06-04", "struck", "2026-06-06T10:00:00Z");
        files.feedback(book.take(Shop.US, "2026-06-03"), "2026-06-11", "3", "Nice lamp, dull box.");
        files.feedback(book.take(Shop.US, "2026-03-15"), "2026-03-30", "1", "Wrong colour.");
    }

    /** Two orders on which money went back, or may go back, from two sides. */
    private void paidTwice() {
        SampleOrder twice = book.take(Shop.US, "2026-03-20");
        files.refund(twice, "2026-04-20T10:00:00Z", twice.amount(), "full");
        files.claim(
                twice, "2026-04-24T09:00:00Z", "refund-not-received", "granted", "decided-at", "2026-05-02T09:00:00Z");

        SampleOrder disputed = book.take(Shop.US, "2026-04-12");
        files.refund(disputed, "2026-06-05T15:00:00Z", disputed.amount(), "full");
        files.chargeback(disputed, "2026-06-24T10:00:00Z", "refund-not-processed", "notified");
    }

    /** A shop that misses the target: a carrier that Amazon does not know, and answers that came too late. */
    private void german() {
        SampleOrder overdue = book.take(Shop.DE, "2026-06-05");
        files.claim(overdue, "2026-06-26T09:00:00Z", "not-received", "awaiting-seller");
        files.delivery(overdue, "", CaseFiles.after(overdue, 6), "DHL", "true");

        SampleOrder bicycle = book.take(Shop.DE, "2026-06-10");
        files.claim(bicycle, "2026-06-28T08:00:00Z", "not-received", "awaiting-seller");
        files.delivery(bicycle, "", CaseFiles.after(bicycle, 6), "Radkurier Linde", "false");

        SampleOrder broken = book.take(Shop.DE, "2026-05-18");
        files.claim(
                broken, "2026-06-01T12:00:00Z", "not-as-described", "refunded", "decided-at", "2026-06-03T08:00:00Z");
        files.refund(broken, "2026-06-03T08:00:00Z", broken.amount(), "full");
        files.feedback(broken, "2026-06-02", "1", "Kam zerbrochen an, keine Antwort \u00fcbers Wochenende.");

        SampleOrder flagged = book.take(Shop.DE, "2026-06-02");
        files.returned(flagged, "2026-06-24", "Pending", "CR-DEFECTIVE", "A-to-Z Claim", "Y");

        files.claimOnUnknownOrder("305-0000001-0000001", "2026-06-27T12:00:00Z", "not-received", "34.95", "EUR");
        files.claim(
                book.take(Shop.DE, "2026-04-10"),
                "2026-05-20T12:00:00Z",
                "not-received",
                "appealed",
                "decided-at",
                "2026-06-15T12:00:00Z");
        files.chargeback(
                book.take(Shop.DE, "2026-05-25"),
                "2026-06-15T05:00:00Z",
                "not-received",
                "represented",
                "decided-at",
                "2026-06-18T09:00:00Z");

        files.feedback(
                book.takeByAmazon(Shop.DE, "2026-05-20"),
                "2026-06-15",
                "2",
                "Lieferung durch Amazon kam zu sp\u00e4t, Lampe gut.");
        SampleOrder removed = book.take(Shop.DE, "2026-05-15");
        files.feedback(removed, "2026-05-24", "1", "Zu dunkel f\u00fcr mein Zimmer.");
        files.feedbackChange(removed, "2026-05-24", "removed", "2026-05-27T09:00:00Z");
        SampleOrder revised = book.take(Shop.DE, "2026-06-01");
        files.feedback(revised, "2026-06-09", "2", "Schraube fehlte.");
        files.feedbackChange(revised, "2026-06-09", "revised", "2026-06-14T17:00:00Z");
        files.message(
                bicycle.id(),
                Shop.DE,
                "2026-06-28T07:00:00Z",
                "Lampe nicht angekommen",
                "Guten Tag,\nmeine Lampe ist nicht da. Wo ist sie?",
                "");
    }

    private void japanese() {
        files.claim(book.take(Shop.JP, "2026-06-12"), "2026-06-29T02:00:00Z", "not-as-described", "awaiting-seller");
        files.chargeback(
                book.take(Shop.JP, "2026-03-12"),
                "2026-05-06T01:00:00Z",
                "not-received",
                "lapsed",
                "decided-at",
                "2026-05-13T01:00:00Z");
        files.feedback(book.take(Shop.JP, "2026-06-05"), "2026-06-13", "3", "\u3075\u3064\u3046\u3067\u3059\u3002");
        files.feedback(
                book.take(Shop.JP, "2026-03-25"),
                "2026-04-07",
                "1",
                "\u5c4a\u304f\u306e\u304c\u9045\u304b\u3063\u305f\u3002");
        SampleOrder asked = book.take(Shop.JP, "2026-06-22");
        files.message(
                asked.id(),
                Shop.JP,
                "2026-06-29T22:30:00Z",
                "\u914d\u9001\u306b\u3064\u3044\u3066",
                "\u3044\u3064\u5c4a\u304d\u307e\u3059\u304b\u3002",
                "");
    }

    /** Returns in every stage, from the request to the reimbursement. */
    private void returns() {
        files.returned(book.take(Shop.US, "2026-06-17"), "2026-06-29", "Pending", "CR-UNWANTED_ITEM");
        files.returned(book.take(Shop.US, "2026-06-14"), "2026-06-27", "Pending", "CR-DEFECTIVE");
        files.returned(book.take(Shop.DE, "2026-06-12"), "2026-06-29", "Pending", "CR-DAMAGED_BY_CARRIER");
        files.returned(
                book.take(Shop.US, "2026-06-06"),
                "2026-06-20",
                "Approved",
                "CR-ORDERED_WRONG_ITEM",
                "Return carrier",
                "UPS",
                "Tracking ID",
                "SAMPLE-RET-1");
        files.returned(
                book.take(Shop.DE, "2026-06-04"),
                "2026-06-18",
                "Approved",
                "CR-NOT_COMPATIBLE",
                "Return carrier",
                "DHL",
                "Tracking ID",
                "SAMPLE-RET-2");
        files.returned(
                book.take(Shop.US, "2026-05-29"),
                "2026-06-12",
                "Approved",
                "CR-DEFECTIVE",
                "Return carrier",
                "UPS",
                "Tracking ID",
                "SAMPLE-RET-3",
                "Return delivery date",
                "24-Jun-2026");
        files.returned(
                book.take(Shop.JP, "2026-06-01"),
                "2026-06-15",
                "Approved",
                "CR-UNWANTED_ITEM",
                "Return carrier",
                "Yamato",
                "Tracking ID",
                "SAMPLE-RET-4",
                "Return delivery date",
                "29-Jun-2026");
        files.returned(
                book.take(Shop.US, "2026-05-16"), "2026-05-30", "Denied", "CR-NO_REASON_GIVEN", "In policy", "N");
        for (String day : List.of("2026-03-18", "2026-04-02", "2026-04-16", "2026-05-03", "2026-05-14", "2026-05-22")) {
            refunded(book.take(Shop.US, day));
            refunded(book.take(Shop.DE, day));
        }
        abused(book.take(Shop.US, "2026-05-08"));
        keptForLess(book.take(Shop.DE, "2026-05-09"));
    }

    private void refunded(SampleOrder order) {
        String asked = day(order, 12);
        String arrived = CaseFiles.date(LocalDate.parse(day(order, 20)));
        files.returned(
                order,
                asked,
                "Completed",
                "CR-UNWANTED_ITEM",
                "Return carrier",
                order.shop().carrier(),
                "Tracking ID",
                "SAMPLE-RET-" + order.id().substring(12),
                "Return delivery date",
                arrived,
                "Refunded Amount",
                order.amount(),
                "Resolution",
                "StandardRefund");
        files.refund(order, CaseFiles.after(order, 21), order.amount(), "full");
    }

    private void abused(SampleOrder order) {
        files.returned(
                order,
                "2026-05-21",
                "Completed",
                "CR-DEFECTIVE",
                "Return delivery date",
                "01-Jun-2026",
                "Refunded Amount",
                order.amount(),
                "SafeT Action reason",
                "Used goods came back",
                "SafeT claim id",
                "SAFET-SAMPLE-1",
                "SafeT claim state",
                "Pending",
                "SafeT claim creation time",
                "04-Jun-2026");
    }

    private void keptForLess(SampleOrder order) {
        files.returned(
                order,
                "2026-05-21",
                "Completed",
                "CR-MISSING_PARTS",
                "Refunded Amount",
                "5.00",
                "Resolution",
                "ReturnlessRefund");
        files.refund(order, "2026-05-23T09:00:00Z", "5.00", "partial");
    }

    private static String day(SampleOrder order, int after) {
        return CaseFiles.after(order, after).substring(0, 10);
    }

    /** Questions of every week; most are answered in time. */
    private void everydayMessages() {
        for (int week = 0; week < WEEKS; week++) {
            Instant monday = FIRST_WEEK.plus(Duration.ofDays(7L * week));
            question(Shop.US, monday, 1 + book.draw(18));
            question(Shop.DE, monday.plus(Duration.ofHours(5)), week % 4 == 1 ? 31 : 1 + book.draw(18));
            question(Shop.JP, monday.plus(Duration.ofHours(10)), 1 + book.draw(18));
        }
        files.message("", Shop.US, "2026-06-29T18:00:00Z", "Bulb size", "Does the reading light take an E14 bulb?", "");
        files.message(
                book.take(Shop.US, "2026-06-21").id(),
                Shop.US,
                "2026-06-29T20:15:00Z",
                "Shade arrived bent",
                "The shade is bent, I can send a picture.",
                "");
        files.thanks(book.take(Shop.US, "2026-06-11"), "2026-06-20T19:00:00Z", "Thank you", "All is well now, thanks!");
    }

    /** Asks a question; when the answer came in time, the buyer gives thanks a day later, and the matter ends there. */
    private void question(Shop shop, Instant at, int hours) {
        SampleOrder order =
                book.take(shop, at.minus(Duration.ofDays(9)).toString().substring(0, 10));
        Instant answered = at.plus(Duration.ofHours(hours));
        files.message(order.id(), shop, at.toString(), subject(shop), body(shop), answered.toString());
        if (hours < THANKFUL_HOURS) {
            files.thanks(order, answered.plus(Duration.ofDays(1)).toString(), subject(shop), thanks(shop));
        }
    }

    private static String thanks(Shop shop) {
        return switch (shop) {
            case US -> "Thank you!";
            case DE -> "Vielen Dank!";
            case JP -> "\u3042\u308a\u304c\u3068\u3046\u3054\u3056\u3044\u307e\u3059\u3002";
        };
    }

    private static String subject(Shop shop) {
        return switch (shop) {
            case US -> "When will it arrive?";
            case DE -> "Frage zur Montage";
            case JP -> "\u7d44\u307f\u7acb\u3066\u65b9";
        };
    }

    private static String body(Shop shop) {
        return switch (shop) {
            case US -> "Could you tell me the delivery date, please?";
            case DE -> "Gibt es eine Anleitung f\u00fcr die Montage?";
            case JP -> "\u8aac\u660e\u66f8\u3092\u304a\u9001\u308a\u304f\u3060\u3055\u3044\u3002";
        };
    }

    private void notices() {
        files.notice(
                "2026-06-27T03:00:00Z",
                "inquiry",
                "",
                "",
                "Invoice for an order",
                "Please send the invoice of the order named in your case log.");
        files.notice(
                "2026-06-25T11:00:00Z",
                "listing",
                "minor",
                Lamp.BULB.asin(),
                "Missing energy label",
                "The listing lacks the energy label.");
        files.notice(
                "2026-06-29T04:00:00Z",
                "intellectual-property",
                "severe",
                Lamp.PENDANT.asin(),
                "Complaint of a rights owner",
                "A rights owner says that the design of this product is protected.");
    }
}
