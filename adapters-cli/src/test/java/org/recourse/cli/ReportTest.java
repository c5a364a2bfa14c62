package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account as one HTML page. */
class ReportTest {
    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
    }

    private org.jsoup.nodes.Document page() {
        return parsed(report());
    }

    private String report() {
        Outcome outcome = bench.onDesk("report");
        assertEquals(0, outcome.exit(), outcome.err());
        return outcome.out();
    }

    private static org.jsoup.nodes.Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        org.jsoup.nodes.Document page = Jsoup.parse(html, "", parser);
        assertEquals(List.of(), parser.getErrors());
        return page;
    }

    @Test
    void it_has_the_worklist_the_outlook_the_health_and_the_orders_at_risk() {
        org.jsoup.nodes.Document page = page();
        assertEquals("Account main, 2026-06-30 09:00Z", page.title());
        assertEquals(
                List.of("rate", "worklist", "ahead", "health", "risk"),
                page.select("section").stream().map(Element::id).toList());
        Set<String> links = page.select("nav a").stream()
                .map(link -> link.attr("href").substring(1))
                .collect(Collectors.toSet());
        assertEquals(page.select("section").stream().map(Element::id).collect(Collectors.toSet()), links);
        Document worklist = Document.of(bench.onDesk("worklist", "--json").out());
        Elements rows = page.select("#worklist table").get(0).select("tbody tr");
        assertEquals(
                worklist.list("cases").stream().map(task -> task.text("id")).toList(),
                rows.stream().map(row -> row.child(0).text()).toList());
    }

    /** ODR-5: the curves meet today; each value is the fraction that the other commands show. */
    @Test
    void the_chart_has_the_days_before_today_and_the_days_after() {
        Elements rows = page().select("#rates tbody tr");
        assertEquals(121, rows.size());
        assertEquals("2026-05-01", rows.get(0).child(0).text());
        assertEquals("2026-08-29", rows.get(120).child(0).text());
        Element today = rows.get(60);
        assertEquals("2026-06-30 50.00 % (2/4) 50.00 % (2/4) 50.00 % (2/4) 1 %", today.text());
        assertEquals(
                List.of("0.5", "0.5", "0.5", "0.01"),
                today.select("td").stream().map(cell -> cell.attr("data-value")).toList());
        assertEquals("2026-06-05 100.00 % (1/1) 1 %", rows.get(35).text());
        assertFalse(rows.get(34).select("td").get(0).hasAttr("data-value"));
        assertEquals("2026-08-04 20.00 % (1/5) 33.33 % (1/3) 1 %", rows.get(95).text());
    }

    @Test
    void the_facts_on_top_are_those_of_the_account() {
        assertEquals(
                List.of(
                        "Order Defect Rate 50.00 % 2/4; needs 197 good ones",
                        "Highest on a coming day 50.00 % on 2026-07-01, if sales go on",
                        "Target met again from 2026-08-19 if sales go on and nothing else happens",
                        "Open 2 cases 0 overdue",
                        "At risk 1 order before anyone complains"),
                page().select(".facts li").eachText());
        assertEquals(
                List.of("bad", "plain", "good", "plain", "plain"),
                page().select(".facts strong").stream().map(Element::className).toList());
        Outcome later = bench.onDesk("report", "--as-of", "2026-07-02");
        Element open = parsed(later.out()).select(".facts li").get(3);
        assertEquals("Open 2 cases 2 overdue", open.text());
        assertEquals("bad", open.select("strong").get(0).className());
    }

    /** The browser runs nothing that was not put there by the program itself, and fetches nothing. */
    @Test
    void nothing_but_its_own_style_and_scripts_may_be_used() {
        org.jsoup.nodes.Document page = page();
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"));
        assertFalse(policy.contains("unsafe"), policy);
        Elements inline = page.select("style, script");
        assertEquals(3, inline.size());
        inline.forEach(element -> assertTrue(policy.contains(digest(element.data())), element.tagName()));
        assertEquals(0, page.select("[src], link, [style], [onclick], [onload]").size());
        assertTrue(page.select("a").stream().allMatch(link -> link.attr("href").startsWith("#")));
    }

    private static String digest(String text) {
        byte[] sha = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(sha));
    }

    /** PRV-1. */
    @Test
    void it_holds_no_buyers_name_or_words() {
        String html = report();
        assertFalse(html.contains("王小明"));
        assertFalse(html.contains("尺寸不对"));
    }

    @Test
    void a_file_is_written_whole_or_not_at_all() throws IOException {
        Path file = home.resolve("report.html");
        Outcome outcome = bench.onDesk("report", "--out", file.toString(), "--json");
        assertEquals(0, outcome.exit(), outcome.err());
        assertEquals(file.toString(), Document.of(outcome.out()).text("path"));
        assertEquals(Files.size(file), Document.of(outcome.out()).number("bytes"));
        assertEquals(report(), Files.readString(file));
        assertEquals(
                "The page of the account is written to " + file,
                bench.onDesk("report", "--out", file.toString()).out().strip());
        Path nowhere = home.resolve("missing").resolve("report.html");
        Outcome refused = bench.onDesk("report", "--out", nowhere.toString());
        assertEquals(7, refused.exit());
        assertEquals(
                "recourse: %s cannot be written: there is no %s".formatted(nowhere, nowhere.getParent()),
                refused.message());
        for (Path folder : List.of(home, home.getRoot())) {
            Outcome taken = bench.onDesk("report", "--out", folder.toString());
            assertEquals(7, taken.exit());
            assertEquals("recourse: %s cannot be written: it is a directory".formatted(folder), taken.message());
        }
    }

    @Test
    void an_empty_desk_has_a_page_too() {
        Outcome outcome = bench.run("report", "--desk", home.resolve("none").toString(), "--as-of", "2026-06-30");
        assertEquals(0, outcome.exit());
        org.jsoup.nodes.Document page = parsed(outcome.out());
        assertTrue(page.select("#worklist").text().contains("Nothing is open."));
        assertEquals(121, page.select("#rates tbody tr").size());
    }
}
