package org.recourse.cli;

import java.util.concurrent.Callable;
import org.recourse.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: without a command it shows what there is. */
@Command(
        name = "recourse",
        synopsisHeading = "Usage: ",
        customSynopsis = "recourse [OPTIONS] COMMAND",
        description = "The after-sales work of an Amazon seller: cases, their clocks, and account health.",
        versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.out());
        return 0;
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Recourse.class.getPackage().getImplementationVersion();
            return new String[] {"recourse " + (version == null ? "(built from source)" : version)};
        }
    }
}
