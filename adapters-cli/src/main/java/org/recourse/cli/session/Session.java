package org.recourse.cli.session;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Csv;
import org.recourse.cli.document.Fields;
import org.recourse.cli.document.Json;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Surroundings;
import org.recourse.cli.terminal.TerminalPage;

/** One run of the program: what it was asked with, and where its answer goes. Not safe for use by several threads. */
public final class Session {
    private static final int SCHEMA_VERSION = 1;
    private static final String MAIN_ACCOUNT = "main";

    private final Surroundings surroundings;
    private final Everywhere options;
    private final PrintWriter out;
    private final PrintWriter err;
    private @Nullable Settings settings;

    /**
     * Builds a session.
     *
     * @param surroundings what the program finds around it
     * @param options the options, as they are filled while the command line is read
     * @param out where the answer goes
     * @param err where everything else goes
     */
    public Session(Surroundings surroundings, Everywhere options, PrintWriter out, PrintWriter err) {
        this.surroundings = surroundings;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /**
     * Returns the same run on another desk at a fixed time.
     *
     * @param desk the desk's directory
     * @param now the time to answer for
     * @return the session
     */
    public Session on(Path desk, Instant now) {
        return new Session(surroundings, options.on(desk.toString(), now.toString()), out, err);
    }

    /**
     * Returns what a user types to start this program.
     *
     * @return the command as the start script was called, else {@code recourse}
     */
    public String command() {
        return surroundings.variable("RECOURSE_COMMAND").orElse("recourse");
    }

    /**
     * Returns the time to answer for.
     *
     * @return {@code --as-of}, else the clock's time to the second
     * @throws Failure when the option is no time
     */
    public Instant now() {
        return asOf().orElseGet(() -> surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Returns the time that was asked for.
     *
     * @return {@code --as-of}, or empty if it was not given
     * @throws Failure when the option is no time
     */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(options.asOf).map(text -> AsOf.parse("--as-of", text));
    }

    /**
     * Returns the name of the seller account.
     *
     * @return the name as it was given
     */
    public String account() {
        return Optional.ofNullable(options.account)
                .or(() -> settings().get("account"))
                .orElse(MAIN_ACCOUNT);
    }

    /**
     * Returns the desk's directory, whether or not it exists.
     *
     * @return the directory
     * @throws Failure when none was named and the user has no home, or when it is no directory
     */
    public Path desk() {
        return Places.directory(
                namedDesk().or(() -> XdgDirectory.DATA.in(surroundings)).orElseThrow(Session::homeless));
    }

    /**
     * Returns the desk's directory if it was named.
     *
     * @return the directory that option, environment or settings name, or empty if it is left to the default
     */
    public Optional<Path> namedDesk() {
        return Optional.ofNullable(options.desk)
                .or(() -> settings().get("desk"))
                .map(Places::path);
    }

    /**
     * Tells whether the desk was named on the command line.
     *
     * @return true for {@code --desk}
     */
    public boolean isDeskGiven() {
        return options.desk != null;
    }

    private static Failure homeless() {
        return Failure.usage(
                "there is no place for the desk: neither --desk nor RECOURSE_DESK is given, and there is no home directory",
                "name a directory with --desk DIR, or set RECOURSE_DESK");
    }

    private Settings settings() {
        if (settings == null) {
            settings = Settings.of(surroundings);
        }
        return settings;
    }

    /**
     * Writes the answer to standard output, in the form that was asked for.
     *
     * @param answer the answer
     */
    public void answer(Answer answer) {
        switch (format()) {
            case TABLE -> answer.page().accept(page());
            case JSON -> Json.write(versioned(answer.document().get()), out);
            case CSV -> Csv.write(answer.columns(), answer.rows().get(), out);
        }
    }

    private static Fields versioned(Fields document) {
        return new Fields().put("schemaVersion", SCHEMA_VERSION).putAll(document);
    }

    /**
     * Returns the form of the answer.
     *
     * @return the form
     * @throws Failure when two were asked for
     */
    public Format format() {
        if (options.json && options.format != null && options.format != Format.JSON) {
            throw Failure.usage("--json and --format %s contradict each other".formatted(options.format), null);
        }
        return options.json ? Format.JSON : Optional.ofNullable(options.format).orElse(Format.TABLE);
    }

    /**
     * Returns the page for people on standard output.
     *
     * @return the page
     */
    public Page page() {
        return new TerminalPage(out, surroundings.width(), !options.noColour && surroundings.allowsColour());
    }

    /**
     * Says something to a person that is not part of the answer, on standard error, unless the run is quiet or for a program.
     *
     * @param text what to say
     */
    public void remark(String text) {
        if (!options.quiet && format() == Format.TABLE) {
            new TerminalPage(err, Integer.MAX_VALUE, false).line("recourse: " + text);
        }
    }

    /**
     * Returns how long to wait for others to let go of the desk.
     *
     * @return the span of {@code RECOURSE_PATIENCE}, in seconds, or empty if it is not set
     * @throws Failure when the variable is no number
     */
    public Optional<Duration> patience() {
        return surroundings.variable("RECOURSE_PATIENCE").map(Session::seconds);
    }

    private static Duration seconds(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw Failure.usage("RECOURSE_PATIENCE is no number of seconds: " + text, null);
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    /**
     * Returns the line on which a long work shows how far it is.
     *
     * @return the line, which shows nothing unless a person sees standard error
     */
    public Progress progress() {
        return new Progress(err, surroundings.errIsTerminal() && !options.quiet);
    }

    /**
     * Tells how much the user wants to hear beside the answer.
     *
     * @return -1 for quiet, 0 for the usual, 1 and more for verbose
     */
    public int verbosity() {
        return options.quiet ? -1 : options.verbose.length;
    }

    /**
     * Returns what the program found around it.
     *
     * @return the surroundings
     */
    public Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Returns standard output.
     *
     * @return the writer, UTF-8
     */
    public PrintWriter out() {
        return out;
    }
}
