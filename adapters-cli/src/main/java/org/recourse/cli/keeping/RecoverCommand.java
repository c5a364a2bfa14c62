package org.recourse.cli.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.DeskKeeping;
import org.recourse.cli.wiring.DeskKeeping.Recovered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves what can be read of a damaged desk. */
@Command(
        name = "recover",
        footer = {
            "",
            "The damaged desk is only read and stays as it is. Saved is what is proven, by hash, checksum or",
            "digest, to be as it was written; of a case, all events up to the first that is lost. If all events",
            "were saved, the new trail has the old head; else it is chained anew. What follows from the rest is",
            "computed again, and the new desk is checked. Ends with 0 if everything was saved, with 1 if not."
        })
public final class RecoverCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            required = true,
            description = "the new desk's directory, which must not exist or be empty")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path directory;

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public RecoverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!isFree()) {
            throw Failure.usage(
                    "there is already something in " + directory,
                    "name a directory that does not exist, or an empty one");
        }
        DeskPlaces.requireDesk(session);
        Recovered recovered = DeskKeeping.recover(session, directory);
        session.answer(new RecoveryView(recovered, directory).answer());
        return (recovered.isComplete() ? ExitCode.DONE : ExitCode.FOUND).number();
    }

    private boolean isFree() {
        if (!Files.exists(directory)) {
            return true;
        }
        try (Stream<Path> content = Files.list(directory)) {
            return content.findAny().isEmpty();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
