package org.recourse.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recourse.cli.terminal.Cell;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;

/** What a view prints, as HTML: whatever it says is text, and nothing that a browser does. */
class HtmlPageTest {
    private static final String HOSTILE = "</p><script>alert('&amp;')</script>\u202e\"";
    private static final String SHOWN = "</p><script>alert('&amp;')</script>\\u202e\"";

    private static Document rendered(HtmlPage page) {
        return Jsoup.parse(ReportPage.render(Map.of(
                "title",
                HOSTILE,
                "policy",
                "",
                "style",
                "",
                "charts",
                "",
                "script",
                "",
                "facts",
                List.of(),
                "rates",
                List.of(),
                "sections",
                List.of(Map.of("id", "here", "title", HOSTILE, "blocks", page.blocks())))));
    }

    @Test
    void whatever_is_printed_stays_text() {
        HtmlPage page = new HtmlPage();
        page.heading(HOSTILE);
        page.line(HOSTILE);
        page.verbatim(HOSTILE);
        page.table(new Table(Column.word(HOSTILE)).row(HOSTILE));
        Document document = rendered(page);
        assertEquals(2, document.select("script").size());
        assertEquals(
                List.of(SHOWN, SHOWN, SHOWN, SHOWN),
                document.select("#here h3, #here p, #here pre, #here td").stream()
                        .map(Element::wholeText)
                        .toList());
    }

    @Test
    void what_stands_out_has_the_class_of_its_style() {
        HtmlPage page = new HtmlPage();
        page.line("well", Style.GREEN);
        page.table(new Table(Column.number("N"), Column.sentence("WHY"))
                .row(new Cell("1", Style.RED), new Cell("late", Style.YELLOW)));
        Document document = rendered(page);
        assertEquals("good", document.select("#here p").get(0).className());
        assertEquals(
                List.of("number bad", "sentence soon"),
                document.select("#here td").stream().map(Element::className).toList());
        assertEquals(
                List.of("number", "sentence"),
                document.select("#here th").stream().map(Element::className).toList());
    }

    @Test
    void an_empty_line_takes_no_room() {
        HtmlPage page = new HtmlPage();
        page.blank();
        assertEquals(List.of(), page.blocks());
    }
}
