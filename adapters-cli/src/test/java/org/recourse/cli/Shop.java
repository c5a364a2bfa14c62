package org.recourse.cli;

/** A small shop: what its files say, and the ids of the cases that come of them. */
final class Shop {
    static final String ORDERS = """
            order-id,purchased-at,marketplace,channel,state,delivered-at,promised-by,carrier,tracking-id,tracking-recognised
            111-0000001-0000001,2026-06-20T10:00:00Z,Amazon.com,MFN,shipped,2026-06-24T12:00:00Z,2026-06-26T00:00:00Z,UPS,1Z1,true
            111-0000002-0000002,2026-06-21T10:00:00Z,Amazon.com,MFN,shipped,,,,,
            302-0000003-0000003,2026-06-22T10:00:00Z,Amazon.de,AFN,shipped,,,,,
            302-0000004-0000004,2026-06-05T10:00:00Z,Amazon.de,MFN,shipped,,,,,
            """;

    static final String CLAIMS = """
            claim-id,order-id,filed-at,reason,amount,currency,state,respond-by,decided-at,liability,metric-impact
            C-1,111-0000001-0000001,2026-06-28T09:00:00Z,not-received,25.00,USD,awaiting-seller,,,,
            C-2,302-0000004-0000004,2026-06-10T09:00:00Z,not-as-described,12.50,EUR,granted,,2026-06-20T09:00:00Z,,
            """;

    static final String MESSAGES = """
            message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
            m-1,111-0000002-0000002,王小明,2026-06-29T20:00:00Z,尺寸不对,这件衣服太小了，怎么办？,,
            """;

    /** The order of the claim that awaits the seller was charged back, too. */
    static final String CHARGEBACKS = """
            chargeback-id,order-id,received-at,reason,amount,currency
            CB-1,111-0000001-0000001,2026-06-29T08:00:00Z,not-received,25.00,USD
            """;

    /** What went back to that order's buyer. */
    static final String REFUNDS = """
            refund-id,order-id,refunded-at,amount,currency,kind
            R-1,111-0000001-0000001,2026-06-29T09:00:00Z,25.00,USD,full
            """;

    /** The claim that awaits the seller. */
    static final String CLAIM = "111-0000001-0000001";

    /** The claim that was granted. */
    static final String GRANTED = "302-0000004-0000004";

    /** The buyer's message. */
    static final String MESSAGE = "111-0000002-0000002";

    private Shop() {}

    /** Takes the shop's files in. */
    static void open(Bench bench) {
        bench.file("files/orders.csv", ORDERS);
        bench.file("files/claims.csv", CLAIMS);
        bench.file("files/messages.csv", MESSAGES);
        Outcome outcome = bench.onDesk("import", bench.home.resolve("files").toString());
        if (outcome.exit() != 0) {
            throw new AssertionError(outcome.toString());
        }
    }
}
