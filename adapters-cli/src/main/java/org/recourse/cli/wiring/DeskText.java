package org.recourse.cli.wiring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;
import org.recourse.domain.text.BadLine;

/** A text file in the desk that its user writes. */
final class DeskText {
    private static final String MARK = "\uFEFF";

    private DeskText() {}

    /** Returns its lines; none if there is no such file. */
    static List<String> lines(Path file) {
        return Places.isNothingAt(file) ? List.of() : read(file);
    }

    private static List<String> read(Path file) {
        try {
            return withoutMark(Files.readString(file)).lines().toList();
        } catch (CharacterCodingException e) {
            throw refused("%s cannot be read as UTF-8 text: %s".formatted(file, e.getMessage()), 1)
                    .because(e);
        } catch (IOException e) {
            throw new Failure(
                            ExitCode.UNWRITABLE,
                            "unreadable",
                            "%s cannot be read: %s".formatted(file, Places.reason(e)),
                            "check its owner and its rights; nothing is answered without it")
                    .because(e);
        }
    }

    /** Leaves out the byte order mark that some editors begin a file with. */
    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    /** Refuses a file in which any line could not be read. */
    static void refuse(Path file, List<BadLine> bad) {
        bad.stream().findFirst().ifPresent(first -> {
            throw refused("%s, %s".formatted(file, first), bad.size());
        });
    }

    private static Failure refused(String message, int problems) {
        String more = problems > 1 ? "; %s lines are wrong in all".formatted(problems) : "";
        return new Failure(
                ExitCode.INPUT_REFUSED,
                "desk-text-refused",
                message + more,
                "correct the line, or put a # before it; nothing is answered with what was not understood");
    }
}
