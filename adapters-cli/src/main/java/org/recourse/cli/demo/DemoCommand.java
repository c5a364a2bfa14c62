package org.recourse.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recourse.application.casework.AdviseNext;
import org.recourse.application.casework.DrawUpWorklist;
import org.recourse.application.casework.Worklist;
import org.recourse.application.health.ForecastDefects;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.intake.ImportReport;
import org.recourse.cli.advice.NextView;
import org.recourse.cli.keeping.FileAside;
import org.recourse.cli.report.ReportPage;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.ImportOptions;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.health.OrderVolume;
import picocli.CommandLine.Command;

/** Loads an invented seller into a fresh desk and does the main job: import, health, forecast, worklist, next actions, HTML page. */
@Command(
        name = "demo",
        footer = {
            "",
            "The sample goes into a desk of its own in the system's temporary directory, or into the one that --desk names,",
            "which must not exist yet. The time is 2026-06-30T09:00:00Z unless --as-of says otherwise."
        })
public final class DemoCommand implements Callable<Integer> {
    private static final Instant SAMPLE_TIME = Instant.parse("2026-06-30T09:00:00Z");
    private static final int TOP = 3;
    private static final int DAYS = 60;

    private final Session session;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.asOf().orElse(SAMPLE_TIME);
        Path desk = session.isDeskGiven() ? fresh(session.desk()) : temporary();
        try (Wiring wiring = Wiring.making(session.on(desk, now))) {
            session.answer(tour(desk, now, wiring).answer());
        }
        return 0;
    }

    private static Path fresh(Path desk) {
        if (Wiring.hasDesk(desk)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "desk-in-use",
                    "there is a desk in %s already, and the demo would mix its sample into it".formatted(desk),
                    "name a directory without a desk, or leave --desk out for a temporary one");
        }
        return desk;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("recourse-demo-");
        } catch (IOException e) {
            throw new Failure(
                            ExitCode.UNWRITABLE,
                            "unwritable",
                            "no temporary directory can be made: " + e.getMessage(),
                            "name a directory with --desk DIR")
                    .because(e);
        }
    }

    private Tour tour(Path desk, Instant now, Wiring wiring) {
        List<ImportReport> reports = imported(now, wiring);
        MeasureHealth.Answer health =
                wiring.measureHealth().measure(MeasureHealth.Request.of(Terms.account(session), now));
        ForecastDefects.Answer forecast = wiring.forecastDefects()
                .forecast(new ForecastDefects.Request(Terms.account(session), now, DAYS, OrderVolume.FLAT, null, null));
        Worklist worklist =
                wiring.drawUpWorklist().draw(new DrawUpWorklist.Request(Terms.account(session), now, null, false, 0));
        List<NextView> next = worklist.open().stream()
                .limit(TOP)
                .map(task -> new NextView(task.matter(), advice(task.matter(), now, wiring), now))
                .toList();
        Path page = desk.resolve("report.html");
        new FileAside(page).write(ReportPage.of(Terms.account(session), now, wiring));
        return new Tour(session.command(), desk, now, reports, health, forecast, worklist, next, page);
    }

    private static AdviseNext.Advised advice(Case matter, Instant now, Wiring wiring) {
        AdviseNext.Answer answer =
                wiring.adviseNext().advise(new AdviseNext.Request(matter.account(), matter.id(), now, Map.of()));
        return answer instanceof AdviseNext.Advised advised ? advised : new AdviseNext.Advised(null, null, List.of());
    }

    private List<ImportReport> imported(Instant now, Wiring wiring) {
        List<ImportReport> reports = new ArrayList<>();
        for (String name : SampleFiles.names()) {
            try (InputStream file = SampleFiles.open(name)) {
                reports.add(wiring.take(
                        name, file, new ImportOptions(Terms.account(session), null, null, false, now, rows -> {})));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reports;
    }
}
