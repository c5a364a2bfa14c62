package org.recourse.cli.session;

import java.nio.file.Path;
import java.util.Optional;
import org.recourse.cli.terminal.Surroundings;

/** The user's directories as freedesktop.org's XDG Base Directory Specification names them. */
enum XdgDirectory {
    DATA("XDG_DATA_HOME", ".local/share"),
    CONFIGURATION("XDG_CONFIG_HOME", ".config");

    private final String variable;
    private final String underHome;

    XdgDirectory(String variable, String underHome) {
        this.variable = variable;
        this.underHome = underHome;
    }

    /** The program's own directory in there, or empty if the user has no home; relative paths are ignored, as specified. */
    Optional<Path> in(Surroundings surroundings) {
        return surroundings
                .variable(variable)
                .map(Places::path)
                .filter(Path::isAbsolute)
                .or(() -> home(surroundings).map(home -> home.resolve(underHome)))
                .map(base -> base.resolve("recourse"));
    }

    private static Optional<Path> home(Surroundings surroundings) {
        return surroundings
                .variable("HOME")
                .or(() -> surroundings.variable("USERPROFILE"))
                .map(Places::path);
    }
}
