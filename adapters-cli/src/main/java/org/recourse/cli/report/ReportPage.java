package org.recourse.cli.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.recourse.application.casework.Worklist.Task;
import org.recourse.cli.document.Html;
import org.recourse.cli.health.HealthView;
import org.recourse.cli.health.MetricFacts;
import org.recourse.cli.outlook.ForecastView;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.wiring.Wiring;
import org.recourse.cli.worklist.RisksView;
import org.recourse.cli.worklist.WorklistView;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.health.Forecast;
import org.recourse.domain.health.Measurement;

/** An account as one page that needs nothing else to be read: no network, no other file, and without script everything but the chart. */
public final class ReportPage {
    private static final String OWN = "org/recourse/cli/report/";
    private static final String CHARTS = "META-INF/resources/webjars/uplot/1.6.30/dist/";

    private final Report report;

    private ReportPage(Report report) {
        this.report = report;
    }

    /**
     * Makes the page of an account.
     *
     * @param account the account
     * @param now the time of asking
     * @param wiring the use cases
     * @return the page in UTF-8
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public static byte[] of(AccountId account, Instant now, Wiring wiring) {
        return render(new ReportPage(Report.of(account, now, wiring)).values()).getBytes(StandardCharsets.UTF_8);
    }

    static String render(Map<String, Object> values) {
        return Html.fill(OWN + "report.html", values);
    }

    private Map<String, Object> values() {
        String style = Html.resource(CHARTS + "uPlot.min.css") + Html.resource(OWN + "report.css");
        String charts = Html.resource(CHARTS + "uPlot.iife.min.js");
        String script = Html.resource(OWN + "report.js");
        return Map.of(
                "title", "Account %s, %s".formatted(report.account().name(), TimeText.of(report.now())),
                "style", style,
                "charts", charts,
                "script", script,
                "policy",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src %s; script-src %s %s"
                                .formatted(source(style), source(charts), source(script)),
                "facts", facts(),
                "rates", new RateCurve(report.past(), report.ahead().forecast()).rows(),
                "sections",
                        List.of(
                                section("worklist", "What there is to do", worklist()::print),
                                section(
                                        "ahead",
                                        "What lies ahead",
                                        new ForecastView(report.ahead(), report.now())::print),
                                section("health", "Health", new HealthView(report.health())::print),
                                section("risk", "Orders at risk", risks()::print)));
    }

    /** The browser runs and uses nothing but what has this digest. */
    private static String source(String text) {
        byte[] digest =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
    }

    private WorklistView worklist() {
        return new WorklistView(report.worklist(), Integer.MAX_VALUE, report.now());
    }

    private RisksView risks() {
        return new RisksView(report.risks(), Integer.MAX_VALUE, report.now());
    }

    private static Map<String, Object> section(String id, String title, Consumer<Page> view) {
        HtmlPage page = new HtmlPage();
        view.accept(page);
        return Map.of("id", id, "title", title, "blocks", page.blocks());
    }

    private List<Map<String, Object>> facts() {
        Forecast ahead = report.ahead().forecast();
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(rate(ahead.today()));
        ahead.worst()
                .ifPresent(day -> facts.add(fact(
                        "Highest on a coming day",
                        MetricFacts.percent(day.measured()),
                        "on %s, if sales go on".formatted(day.date()),
                        Style.PLAIN)));
        ahead.turn().ifPresent(day -> facts.add(turn(day)));
        facts.add(open());
        facts.add(fact("At risk", Counted.of(report.risks().size(), "order"), "before anyone complains", Style.PLAIN));
        return facts;
    }

    private static Map<String, Object> rate(Measurement odr) {
        return fact(
                "Order Defect Rate",
                MetricFacts.percent(odr),
                "%s; %s".formatted(odr.rate(), MetricFacts.room(odr)),
                MetricFacts.status(odr).style());
    }

    private static Map<String, Object> turn(Forecast.Day day) {
        String name = switch (day.measured().status()) {
            case GOOD -> "Target met again from";
            case BAD -> "Target missed from";
            case NONE -> "Nothing to measure from";
        };
        return fact(
                name,
                day.date().toString(),
                "if sales go on and nothing else happens",
                MetricFacts.status(day.measured()).style());
    }

    private Map<String, Object> open() {
        long overdue = report.worklist().open().stream().filter(Task::overdue).count();
        return fact(
                "Open",
                Counted.of(report.worklist().open().size(), "case"),
                overdue + " overdue",
                overdue > 0 ? Style.RED : Style.PLAIN);
    }

    private static Map<String, Object> fact(String name, String value, String more, Style style) {
        return Map.of("name", name, "value", value, "more", more, "look", HtmlPage.look(style));
    }
}
