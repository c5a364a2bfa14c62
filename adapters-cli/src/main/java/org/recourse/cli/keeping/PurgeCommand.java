package org.recourse.cli.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recourse.application.privacy.PurgePersonalData;
import org.recourse.application.privacy.PurgePersonalData.Staying;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.DeskKeeping;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.CaseId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Forgets names and words of buyers whose time is over (PRV-2, POL-26). */
@Command(
        description = "forget names and words of buyers whose time is over",
        footer = {
            "",
            "On a terminal the command only lists what would go unless --yes is given; in a script it does it.",
            "Older copies in the desk's own directory are overwritten and deleted with the words. A backup that",
            "somebody has put there is named, and left to its owner. Backups elsewhere still hold the words:",
            "after restoring one, purge again."
        })
final class PurgeCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("id", "fate", "ground", "recorded", "until");

    private final Session session;

    @Option(names = "--dry-run", description = "only list what would go")
    private boolean dryRun;

    @Option(names = "--yes", description = "do it without asking")
    private boolean yes;

    PurgeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            List<String> copies = DeskKeeping.copiesBeside(session);
            boolean unsure = !yes && !dryRun && session.surroundings().outIsTerminal();
            PurgePersonalData purging = wiring.purgePersonalData();
            PurgePersonalData.Answer answer = purging.purge(
                    new PurgePersonalData.Request(Terms.account(session), session.now(), dryRun || unsure));
            if (!dryRun && !unsure) {
                requireComplete(purging);
            }
            session.answer(new Answer(
                    page -> print(answer, dryRun || unsure, deleted(copies), page),
                    () -> document(answer, dryRun || unsure, deleted(copies)),
                    COLUMNS,
                    () -> rows(answer)));
            if (unsure && !answer.gone().isEmpty()) {
                throw Failure.usage("nothing was forgotten yet", "it cannot be undone; add --yes to do it");
            }
        }
        return 0;
    }

    private void requireComplete(PurgePersonalData purging) {
        if (!purging.isComplete()) {
            throw incomplete(
                    "the desk's log, which cannot be emptied",
                    "make space on the disk, end other programs that read the desk, and run the command again");
        }
        List<String> foreign = DeskKeeping.foreignBeside(session);
        if (!foreign.isEmpty()) {
            throw incomplete(
                    "the desk's directory, in what somebody has put there: " + String.join(", ", foreign),
                    "delete it, or keep it elsewhere, and run the command again");
        }
    }

    private static Failure incomplete(String where, String hint) {
        return new Failure(
                ExitCode.UNWRITABLE,
                "purge-incomplete",
                "names and words are forgotten, but copies of them are still in " + where,
                hint);
    }

    private List<String> deleted(List<String> before) {
        List<String> still = DeskKeeping.copiesBeside(session);
        return before.stream().filter(copy -> !still.contains(copy)).toList();
    }

    private static Fields document(PurgePersonalData.Answer answer, boolean dry, List<String> deleted) {
        return new Fields()
                .put("dryRun", dry)
                .put("gone", answer.gone().stream().map(CaseId::text).toList())
                .put(
                        "staying",
                        answer.staying().stream().map(PurgeCommand::staying).toList())
                .put("copiesDeleted", deleted);
    }

    private static Fields staying(Staying staying) {
        return new Fields()
                .put("id", staying.id().text())
                .put("ground", Facts.kebab(staying.ground()))
                .put("recorded", staying.recorded())
                .put("until", staying.until());
    }

    private static List<Fields> rows(PurgePersonalData.Answer answer) {
        List<Fields> rows = new ArrayList<>();
        answer.gone().forEach(id -> rows.add(new Fields().put("id", id.text()).put("fate", "gone")));
        answer.staying().forEach(staying -> rows.add(staying(staying).put("fate", "staying")));
        return rows;
    }

    private static void print(PurgePersonalData.Answer answer, boolean dry, List<String> deleted, Page page) {
        page.line("%s: personal data %s"
                .formatted(
                        Counted.of(answer.gone().size(), "case"), dry ? "would be forgotten" : "forgotten for good"));
        answer.gone().forEach(id -> page.line("  " + id));
        deleted.forEach(copy -> page.line("older copy deleted: " + copy));
        if (!answer.staying().isEmpty()) {
            page.blank();
            page.line("%s: personal data stay"
                    .formatted(Counted.of(answer.staying().size(), "case")));
            Table table = new Table(Column.word("CASE"), Column.sentence("BECAUSE"), Column.word("UNTIL"));
            answer.staying()
                    .forEach(staying -> table.row(
                            staying.id(),
                            because(staying),
                            staying.until().map(TimeText::of).orElse("-")));
            page.table(table);
        }
    }

    private static String because(Staying staying) {
        return staying.recorded()
                .map(words -> "%s: %s".formatted(Facts.kebab(staying.ground()), words))
                .orElseGet(() -> Facts.kebab(staying.ground()));
    }
}
