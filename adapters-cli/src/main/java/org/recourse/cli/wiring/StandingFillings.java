package org.recourse.cli.wiring;

import java.nio.file.Path;
import java.util.Map;
import org.recourse.domain.reply.FillingFile;

/** What is filled into every letter, such as the seller's name: the desk's file {@code reply.txt}, {@code NAME = TEXT} in each line. */
final class StandingFillings {
    private static final String NAME = "reply.txt";

    private StandingFillings() {}

    static Map<String, String> of(Path desk) {
        Path file = desk.resolve(NAME);
        FillingFile fillings = FillingFile.read(DeskText.lines(file));
        DeskText.refuse(file, fillings.problems());
        return fillings.fillings();
    }
}
