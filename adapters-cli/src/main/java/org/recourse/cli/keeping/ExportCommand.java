package org.recourse.cli.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.account.AccountId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes every case with its history, and what else the desk holds of an account, as JSON lines. */
@Command(
        name = "export",
        footer = {
            "",
            "The lines hold names and words of buyers as far as those are still kept. 'recourse import' of the",
            "file into an empty desk makes an equal one."
        })
public final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--out", paramLabel = "FILE", description = "the file to write (default: standard output)")
    private @Nullable Path file;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AccountId account = Terms.account(session);
        try (Wiring wiring = Wiring.existing(session)) {
            if (file == null) {
                wiring.export(account, session.surroundings().out());
            } else {
                tell(file, new FileAside(file).write(out -> wiring.export(account, out)));
            }
        }
        return 0;
    }

    private void tell(Path written, long records) {
        session.answer(Answer.one(
                page -> page.line("%s records written to %s".formatted(records, written)),
                () -> new Fields().put("path", written.toString()).put("records", records),
                List.of("path", "records")));
    }
}
