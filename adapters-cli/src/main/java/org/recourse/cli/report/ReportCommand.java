package org.recourse.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Fields;
import org.recourse.cli.keeping.FileAside;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the page of an account. */
@Command(
        name = "report",
        footer = {
            "",
            "The page holds its charts itself and asks nothing of the network. It names orders and cases, and no buyer's words."
        })
public final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "FILE", description = "the file to write (default: standard output)")
    private @Nullable Path file;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            byte[] page = ReportPage.of(Terms.account(session), session.now(), wiring);
            if (file == null) {
                print(page);
            } else {
                tell(file, new FileAside(file).write(page));
            }
        }
        return 0;
    }

    private void print(byte[] page) {
        try {
            session.surroundings().out().write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Path written, long bytes) {
        session.answer(Answer.one(
                page -> page.line("The page of the account is written to %s".formatted(written)),
                () -> new Fields().put("path", written.toString()).put("bytes", bytes),
                List.of("path", "bytes")));
    }
}
