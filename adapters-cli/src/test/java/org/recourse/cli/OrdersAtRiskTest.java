package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders that may become complaints (KNO-3), at the command line. */
class OrdersAtRiskTest {
    private static final String ORDERS = """
            order-id,purchased-at,marketplace,channel,state,shipped-at,delivered-at,promised-by,carrier,tracking-id,tracking-recognised
            111-0000001-0000001,2026-06-20T10:00:00Z,Amazon.com,MFN,shipped,2026-06-21T10:00:00Z,,2026-06-26T00:00:00Z,UPS,1Z1,true
            111-0000002-0000002,2026-06-21T10:00:00Z,Amazon.com,MFN,shipped,2026-06-22T10:00:00Z,,2026-07-26T00:00:00Z,,,
            111-0000003-0000003,2026-06-22T10:00:00Z,Amazon.com,MFN,shipped,2026-06-23T10:00:00Z,,2026-06-24T00:00:00Z,UPS,1Z3,true
            111-0000004-0000004,2026-03-22T10:00:00Z,Amazon.com,MFN,shipped,2026-03-23T10:00:00Z,,2026-03-24T00:00:00Z,UPS,1Z4,true
            """;

    private static final String CLAIMS = """
            claim-id,order-id,filed-at,reason,amount,currency,state,respond-by,decided-at,liability,metric-impact
            C-1,111-0000003-0000003,2026-06-28T09:00:00Z,not-received,25.00,USD,awaiting-seller,,,,
            """;

    private static final String MESSAGES = """
            message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
            m-1,111-0000002-0000002,Ann,2026-06-30T08:00:00Z,Hello,Where is it?,,
            """;

    @TempDir
    private Path home;

    /** SIT-12. */
    @Test
    void a_message_that_says_nothing_known_is_read_by_the_records_of_its_order() {
        Bench bench = new Bench(home);
        bench.file("files/orders.csv", ORDERS);
        bench.file(
                "files/messages.csv", MESSAGES.replace("Where is it?", "Hello?").replace("0002", "0001"));
        assertEquals(0, bench.onDesk("import", home.resolve("files").toString()).exit());
        String advice = bench.onDesk("next", "111-0000001-0000001").out();
        assertTrue(
                advice.contains(
                        "the delivery is slow, or tracking is silent (SIT-12), because the promised day is over, and no"
                                + " delivery is known; --situation S says otherwise"),
                advice);
        assertTrue(advice.contains("--template tracking-enquiry"), advice);
    }

    @Test
    void orders_are_listed_with_their_reasons_the_most_pressing_first() {
        Bench bench = new Bench(home);
        bench.file("files/orders.csv", ORDERS);
        bench.file("files/claims.csv", CLAIMS);
        bench.file("files/messages.csv", MESSAGES);
        assertEquals(0, bench.onDesk("import", home.resolve("files").toString()).exit());
        List<Document> orders = Document.of(
                        bench.onDesk("worklist", "--at-risk", "--json").out())
                .list("orders");
        assertEquals(
                List.of("111-0000002-0000002", "111-0000001-0000001"),
                orders.stream().map(order -> order.text("orderId")).toList());
        assertEquals(
                "[unanswered, untracked]", orders.get(0).at("risks").value().toString());
        String page = bench.onDesk("worklist", "--at-risk", "--limit", "1").out();
        assertTrue(page.contains("a message of the buyer's waits for an answer; it was sent without"), page);
        assertTrue(page.contains("... and 1 more"), page);
        assertEquals(2, bench.onDesk("worklist", "--at-risk", "--overdue").exit());
        assertTrue(new Bench(home.resolve("other"))
                .onDesk("worklist", "--at-risk")
                .out()
                .contains("Nothing is known"));
    }
}
