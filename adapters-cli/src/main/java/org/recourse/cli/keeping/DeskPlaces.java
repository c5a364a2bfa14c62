package org.recourse.cli.keeping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;

/** Where copies of a desk lie, and what they are called. */
final class DeskPlaces {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DeskPlaces() {}

    static Path backup(Instant now) {
        return Path.of("recourse-desk-%s.db".formatted(TIME.format(now)));
    }

    /** Where the desk that a restore replaces is kept; nothing is there yet. */
    static Path replaced(Path desk, Instant now) {
        Path place = desk.resolve("desk-replaced-%s.db".formatted(TIME.format(now)));
        for (int number = 2; Files.exists(place); number++) {
            place = desk.resolve("desk-replaced-%s-%s.db".formatted(TIME.format(now), number));
        }
        return place;
    }

    static void requireDesk(Session session) {
        if (!Wiring.hasDesk(session.desk())) {
            throw new Failure(
                    ExitCode.INPUT_REFUSED,
                    "no-desk",
                    "there is no desk in " + session.desk(),
                    "name its directory with --desk DIR, or set RECOURSE_DESK");
        }
    }

    static boolean isIn(Path directory, Path file) {
        Path folder = directory.toAbsolutePath().normalize();
        return file.toAbsolutePath().normalize().startsWith(folder);
    }
}
