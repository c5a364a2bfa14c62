package org.recourse.cli.wiring;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;
import org.recourse.domain.reply.Placeholder;

/** What is filled into every letter, such as the seller's name: the desk's file {@code reply.txt}, {@code NAME = TEXT} in each line. */
final class StandingFillings {
    private static final String NAME = "reply.txt";

    private StandingFillings() {}

    static Map<String, String> of(Path desk) {
        Path file = desk.resolve(NAME);
        return Places.isNothingAt(file) ? Map.of() : read(file);
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw refused("%s cannot be read as UTF-8 text with NAME = TEXT in each line".formatted(file))
                    .because(e);
        }
        Map<String, String> fillings = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (Placeholder.find(name).isEmpty()) {
                throw refused("%s: found \"%s\", expected the name of a placeholder such as sellerName"
                        .formatted(file, name));
            }
            fillings.put(name, properties.getProperty(name));
        }
        return fillings;
    }

    private static Failure refused(String message) {
        return new Failure(ExitCode.INPUT_REFUSED, "fillings-refused", message, null);
    }
}
