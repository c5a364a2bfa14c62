package org.recourse.cli.keeping;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.keeping.DeskCopy;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.DeskKeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies the desk, with all its accounts, into one file. */
@Command(
        name = "backup",
        footer = {
            "",
            "Others may go on writing meanwhile. The file gets its name only when it is whole, was read again in",
            "full and is on the disk; it is for your eyes only. It holds names and words of buyers as far as those",
            "are still kept, and not the desk's policy.txt. Who keeps the heads elsewhere can tell later with",
            "'recourse verify --head' whether a restored desk is the one that was copied."
        })
public final class BackupCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("path", "bytes", "account", "events", "head");

    private final Session session;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the file to write (default: recourse-desk-TIME.db in the current directory)")
    private @Nullable Path file;

    @Option(names = "--replace", description = "put it in place of the file that there is")
    private boolean replace;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path place = file == null ? DeskPlaces.backup(session.now()) : file;
        refuse(place);
        DeskPlaces.requireDesk(session);
        DeskCopy copy = DeskKeeping.backUp(session, place, replace);
        tell(place, new CopyView(copy));
        return 0;
    }

    private void refuse(Path place) {
        if (Files.isDirectory(place) || (!replace && Files.exists(place, LinkOption.NOFOLLOW_LINKS))) {
            throw Failure.usage("there is already something at " + place, "name another --out FILE, or add --replace");
        }
        if (DeskPlaces.isIn(session.desk(), place)) {
            throw Failure.usage(
                    "%s is in the desk's own directory, and would be lost with it".formatted(place),
                    "name a place elsewhere with --out FILE");
        }
    }

    private void tell(Path place, CopyView view) {
        session.answer(new Answer(
                page -> {
                    page.line("%s: the desk, %s, read again in full".formatted(place, view.size()));
                    view.print(page);
                },
                () -> view.addTo(new Fields().put("path", place.toString())),
                COLUMNS,
                () -> view.rows(place.toString())));
    }
}
