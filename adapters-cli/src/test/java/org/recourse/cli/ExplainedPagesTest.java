package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A metric order by order, in each form; windows that can be asked for, and those that cannot. */
class ExplainedPagesTest {
    private static final String STRAY = "111-9999999-9999999";

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
        bench.file("stray.csv", Shop.CHARGEBACKS.replace(Shop.CLAIM, STRAY));
        bench.onDesk("import", home.resolve("stray.csv").toString());
    }

    private String shown(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    @Test
    void every_order_has_its_row_with_the_reasons() {
        String rows = shown("health", "explain", "order-defect-rate", "--format", "csv");
        assertTrue(rows.startsWith("orderId,date,place,reasons\n"), rows);
        assertTrue(rows.contains(Shop.GRANTED + ",2026-06-05,counted,"), rows);
    }

    @Test
    void a_defect_of_no_known_order_is_named_below_the_orders() {
        String page = shown("health", "explain", "order-defect-rate");
        assertTrue(page.contains("\n\nOrder unknown, so that these count in no rate: CBK-"), page);
        Document document = Document.of(shown("health", "explain", "order-defect-rate", "--json"));
        assertEquals(STRAY, document.list("strays").get(0).text("orderId"));
    }

    @Test
    void late_answers_are_listed_for_programs_too() {
        String rows = shown("health", "explain", "contact-response-rate", "--as-of", "2026-07-02", "--format", "csv");
        assertTrue(rows.startsWith("id,receivedAt,due,answeredAt\nMSG-"), rows);
        Document document =
                Document.of(shown("health", "explain", "contact-response-rate", "--as-of", "2026-07-02", "--json"));
        assertEquals(1, document.list("late").size());
        assertEquals("2026-06-29T20:00:00Z", document.list("late").get(0).text("receivedAt"));
    }

    @Test
    void a_window_is_two_dates_in_order() {
        Document window = Document.of(shown("health", "--window", "2026-06-05..2026-06-05", "--json"))
                .list("metrics")
                .get(0)
                .at("window");
        assertEquals("2026-06-05", window.text("from"));
        assertEquals("2026-06-05", window.text("to"));
        assertWindowRefused("2026-06-05", "--window is no window: 2026-06-05");
        assertWindowRefused("..", "--window");
        assertWindowRefused("2026-06-06..2026-06-05", "--window: it ends before it begins: 2026-06-06..2026-06-05");
    }

    private void assertWindowRefused(String window, String words) {
        Outcome outcome = bench.onDesk("health", "--window", window);
        assertEquals(2, outcome.exit());
        assertTrue(outcome.message().contains(words), outcome.err());
    }
}
