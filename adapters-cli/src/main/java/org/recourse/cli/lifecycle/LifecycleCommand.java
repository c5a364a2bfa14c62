package org.recourse.cli.lifecycle;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.concurrent.Callable;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.terms.KindNames;
import org.recourse.cli.terms.Terms;
import org.recourse.domain.casework.Attempt;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.lifecycle.Dot;
import org.recourse.domain.lifecycle.Grid;
import org.recourse.domain.lifecycle.Lifecycle;
import org.recourse.domain.lifecycle.Mermaid;
import org.recourse.domain.lifecycle.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the lifecycle of a kind of case from its table. */
@Command(name = "lifecycle")
public final class LifecycleCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("from", "event", "when", "to", "rule");

    /** The forms of the drawing. */
    enum Drawing {
        GRID,
        MERMAID,
        DOT;

        @Override
        public String toString() {
            return name().toLowerCase(ROOT);
        }
    }

    private final Session session;

    @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}", completionCandidates = KindNames.class)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String kind;

    @Option(names = "--as", paramLabel = "FORM", description = "grid, mermaid or dot (default: grid)")
    private Drawing drawing = Drawing.GRID;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public LifecycleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CaseKind wanted = Terms.kind(kind);
        Lifecycle<Attempt> lifecycle = CaseTypes.of(wanted).lifecycle();
        session.answer(new Answer(
                page -> print(lifecycle, page),
                () -> document(wanted, lifecycle),
                COLUMNS,
                () -> lifecycle.rows().stream().map(Facts::row).toList()));
        return 0;
    }

    private void print(Lifecycle<Attempt> lifecycle, Page page) {
        String drawn = switch (drawing) {
            case GRID -> Grid.of(lifecycle);
            case MERMAID -> Mermaid.of(lifecycle);
            case DOT -> Dot.of(lifecycle);
        };
        drawn.lines().forEach(page::verbatim);
    }

    private static Fields document(CaseKind kind, Lifecycle<Attempt> lifecycle) {
        return new Fields()
                .put("kind", kind.kebab())
                .put("name", lifecycle.name())
                .put(
                        "states",
                        lifecycle.states().stream().map(LifecycleCommand::state).toList())
                .put(
                        "starts",
                        lifecycle.starts().stream()
                                .map(start -> Kebab.of(start.name()))
                                .toList())
                .put("rows", lifecycle.rows().stream().map(Facts::row).toList());
    }

    private static Fields state(State state) {
        return new Fields().put("name", Kebab.of(state.name())).put("phase", Facts.kebab(state.phase()));
    }
}
