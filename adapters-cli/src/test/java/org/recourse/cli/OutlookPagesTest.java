package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coming days, and what an event would change in them (ODR-5 to ODR-8), as they are shown. */
class OutlookPagesTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    private String shown(int exit, String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(exit, outcome.exit(), outcome.err());
        return outcome.out();
    }

    private List<String> lines(String... words) {
        return shown(0, words).lines().map(String::stripTrailing).toList();
    }

    @Test
    void the_page_shows_the_days_on_which_something_turns() {
        assertEquals(
                List.of(
                        "Order Defect Rate ahead of 2026-06-30 09:00Z, marketplace ALL, channel ALL",
                        "On the coming days without any further order; the target is < 1 %.",
                        "",
                        "DATE        COUNTED     RATE  STATUS  ROOM                 WHAT TURNS",
                        "today           2/4  50.00 %  MISSED  needs 197 good ones",
                        "2026-07-01      2/4  50.00 %  MISSED  needs 197 good ones  the highest rate",
                        "2026-08-04      1/3  33.33 %  MISSED  needs 98 good ones   1 fewer",
                        "2026-08-19      0/2   0.00 %  good    room for 0 more      1 fewer, the target is met",
                        "2026-08-21      0/0  no data  -       -                    nothing to measure",
                        "2026-08-29      0/0  no data  -       -                    the last day asked for",
                        "",
                        "2 defects, the first to leave first",
                        "ORDER                ENTERS      LEAVES      BECAUSE IT                                               RULES",
                        "302-0000004-0000004  2026-06-05  2026-08-04  has an A-to-z claim that was decided against the seller  ATZ-17",
                        "111-0000001-0000001  2026-06-20  2026-08-19  has an A-to-z claim that is not decided                  POL-13"),
                lines("forecast", "--volume", "none"));
    }

    @Test
    void sales_that_go_on_dilute_the_defects() {
        assertTrue(shown(0, "forecast", "--volume", "100")
                .contains("2026-07-02    2/204   0.98 %  good    room for 0 more      the target is met"));
        assertTrue(shown(0, "forecast")
                .contains("On the coming days with 0.1 orders a day, as in the window of today; the target is < 1 %."));
    }

    @Test
    void every_day_is_a_row_for_programs() {
        List<String> rows = lines("forecast", "--volume", "3", "--days", "2", "--format", "csv");
        assertEquals(
                List.of(
                        "date,rate.numerator,rate.denominator,rate.value,status,headroom,ordersToRecover",
                        "2026-07-01,2,7,0.285714286,bad,0,194",
                        "2026-07-02,2,10,0.2,bad,0,191"),
                rows);
    }

    @Test
    void marketplace_and_channel_can_be_asked_for() {
        Document german = Document.of(shown(0, "forecast", "--marketplace", "de", "--channel", "mfn", "--json"));
        assertEquals("Amazon.de", german.text("marketplace"));
        assertEquals("MFN", german.text("channel"));
        assertEquals(1, german.at("today").at("rate").number("denominator"));
        assertEquals(1, german.list("defects").size());
    }

    @Test
    void what_cannot_be_foreseen_is_refused() {
        assertRefused("--days: not from 1 to 366: 0", "--days", "0");
        assertRefused("--days: not from 1 to 366: 367", "--days", "367");
        assertRefused(
                "--volume: neither none nor flat nor a number of orders up to 1000000000: \"many\"",
                "--volume",
                "many");
        assertRefused("number of orders up to 1000000000: \"-1\"", "--volume=-1");
        assertRefused("number of orders up to 1000000000: \"1000000001\"", "--volume", "1000000001");
        assertRefused("--channel: there is none called \"post\"", "--channel", "post");
    }

    private void assertRefused(String words, String... options) {
        Outcome outcome = bench.onDesk(ObjectArrays.concat("forecast", options));
        assertEquals(2, outcome.exit());
        assertTrue(outcome.message().contains(words), outcome.err());
    }

    @Test
    void a_desk_that_does_not_exist_has_nothing_ahead() {
        Outcome outcome = bench.run("forecast", "--desk", home.resolve("none").toString(), "--as-of", "2026-06-30");
        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().contains("\nNo order that is known counts as a defect.\n"), outcome.out());
    }

    @Test
    void what_an_event_would_change_is_shown_for_today_and_the_worst_days() {
        List<String> page = lines("what-if", Shop.CLAIM, "amazon-denied");
        assertTrue(page.get(0).endsWith(": amazon-denied would lead from awaiting-seller to denied (ATZ-16)"));
        assertEquals("The Order Defect Rate changes until the order leaves the window on 2026-08-19.", page.get(1));
        assertEquals(
                List.of(
                        "MARKETPLACE  DAY                AS IT IS     RATE  STATUS  THEN     RATE  STATUS  ROOM THEN",
                        "ALL          today                   2/4  50.00 %  MISSED   1/4  25.00 %  MISSED  needs 97 good ones"),
                page.subList(3, 5));
        assertTrue(page.get(5).startsWith("ALL          2026-07-01, worst       2/4  50.00 %  MISSED   1/4"));
        assertEquals(
                "Amazon.com   today                   1/2  50.00 %  MISSED   0/2   0.00 %  good    room for 0 more",
                page.get(6));
    }

    @Test
    void a_window_that_would_open_is_told() {
        List<String> page = lines("what-if", Shop.CLAIM, "amazon-granted");
        assertEquals("Something could still be done about that until 2026-07-30 09:00Z (POL-3).", page.get(1));
        assertEquals("No rate changes: the order counts, or does not count, just as before.", page.get(2));
    }

    @Test
    void a_clock_that_would_begin_to_run_is_told() {
        shown(0, "case", "act", Shop.MESSAGE, "seller-replied");
        assertEquals(
                "Its clock would run until 2026-07-01 09:00Z (POL-8).",
                lines("what-if", Shop.MESSAGE, "buyer-wrote").get(1));
        Document foreseen = Document.of(shown(0, "what-if", Shop.MESSAGE, "buyer-wrote", "--json"));
        assertEquals("2026-07-01T09:00:00Z", foreseen.at("deadline").text("due"));
        assertTrue(foreseen.at("window").isNull());
        Document granted = Document.of(shown(0, "what-if", Shop.CLAIM, "amazon-granted", "--json"));
        assertEquals("2026-07-30T09:00:00Z", granted.at("window").text("due"));
    }

    @Test
    void the_worst_days_say_how_many_orders_come_in_until_then() {
        List<String> page = lines("what-if", Shop.CLAIM, "amazon-denied", "--volume", "7");
        assertEquals("", page.get(page.size() - 2));
        assertEquals("The worst days are those to come with 7 orders a day.", page.get(page.size() - 1));
        Document none = Document.of(shown(0, "what-if", Shop.CLAIM, "amazon-denied", "--volume", "none", "--json"));
        Document worst = none.list("rates").get(0).at("worst");
        assertEquals("2026-07-01", worst.at("asIs").text("date"));
        assertEquals("2026-07-01", worst.at("then").text("date"));
    }

    @Test
    void the_volume_is_told_to_programs() {
        Document flat = Document.of(shown(0, "forecast", "--json")).at("volume");
        assertEquals("flat", flat.text("kind"));
        Document given = Document.of(shown(0, "forecast", "--volume", "1000000000", "--days", "366", "--json"));
        assertEquals("given", given.at("volume").text("kind"));
        assertEquals(1_000_000_000, given.at("volume").number("ordersPerDay"));
        assertEquals(366, given.list("days").size());
        assertEquals(
                0,
                Document.of(shown(0, "forecast", "--volume", "0", "--json"))
                        .at("volume")
                        .number("ordersPerDay"));
    }

    @Test
    void an_order_that_has_left_its_window_changes_no_rate() {
        assertTrue(shown(0, "what-if", Shop.CLAIM, "amazon-denied", "--as-of", "2026-08-19")
                .contains("No rate changes: the order has left the window on 2026-08-19.\n"));
    }

    @Test
    void a_case_whose_order_is_not_known_or_not_named_is_in_no_rate() {
        bench.file(
                "claims.csv",
                Shop.CLAIMS.replace(Shop.CLAIM, "111-9999999-9999999").replace("C-1", "C-9"));
        bench.onDesk("import", home.resolve("claims.csv").toString());
        assertTrue(shown(0, "what-if", "111-9999999-9999999", "amazon-denied")
                .contains("The order is in no rate until it is imported.\n"));
        String id = Document.of(shown(0, "case", "open", "--kind", "buyer-message", "--json"))
                .text("id");
        assertTrue(shown(0, "what-if", id, "seller-replied")
                .contains("The case names no order, so that it is in no rate.\n"));
    }

    @Test
    void what_is_not_legal_is_refused_and_nothing_is_recorded() {
        String before = shown(0, "case", "show", Shop.CLAIM);
        Outcome refused = bench.onDesk("what-if", Shop.CLAIM, "seller-appealed");
        assertEquals(4, refused.exit());
        assertTrue(refused.err().contains("'recourse case why"), refused.err());
        assertEquals(4, bench.onDesk("what-if", Shop.CLAIM, "seller-shrugged").exit());
        assertEquals(
                4, bench.onDesk("what-if", "ATZ-0000000000", "amazon-denied").exit());
        shown(0, "what-if", Shop.CLAIM, "amazon-denied");
        assertEquals(before, shown(0, "case", "show", Shop.CLAIM));
    }

    /** A decision's metric impact may be told, as for the event itself (ATZ-15). */
    @Test
    void the_details_of_the_event_count() {
        Document spared =
                Document.of(shown(0, "what-if", Shop.CLAIM, "amazon-granted", "--metric-impact", "spared", "--json"));
        assertEquals(
                1, spared.list("rates").get(0).at("today").at("then").at("rate").number("numerator"));
    }

    /** The percentages beside a status never contradict it. */
    @Test
    void a_rate_that_two_decimals_cannot_tell_from_its_target_has_more() {
        String page = shown(0, "forecast", "--volume", "197", "--days", "1");
        assertTrue(page.contains("2/201  0.995 %  good "), page);
    }
}
