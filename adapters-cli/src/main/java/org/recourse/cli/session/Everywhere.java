package org.recourse.cli.session;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes. */
public final class Everywhere {
    @Option(
            names = "--desk",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the desk's directory (default: $RECOURSE_DESK, else the XDG data directory)")
    @Nullable
    String desk;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "the seller account, of which a desk may hold several (default: main)")
    @Nullable
    String account;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT|DATE",
            scope = ScopeType.INHERIT,
            description = "the time to answer for, such as 2026-06-30 or 2026-06-30T09:00:00Z (default: now)")
    @Nullable
    String asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "table, json or csv (default: table)")
    @Nullable
    Format format;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "short for --format json")
    boolean json;

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            scope = ScopeType.INHERIT,
            description = "the language; only English texts exist so far")
    @Nullable
    Language lang;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "no colours, as with $NO_COLOR")
    boolean noColour;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "nothing on standard error but errors")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "more on standard error; twice for still more")
    boolean[] verbose = {};

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show how the command is used, and end")
    boolean help;

    @Option(
            names = "--version",
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "show the version, and end")
    boolean version;

    /** Builds options of which none is given yet. */
    public Everywhere() {}

    Everywhere on(String otherDesk, String otherTime) {
        Everywhere other = new Everywhere();
        other.desk = otherDesk;
        other.asOf = otherTime;
        other.account = account;
        other.format = format;
        other.json = json;
        other.lang = lang;
        other.noColour = noColour;
        other.quiet = quiet;
        other.verbose = verbose;
        return other;
    }
}
