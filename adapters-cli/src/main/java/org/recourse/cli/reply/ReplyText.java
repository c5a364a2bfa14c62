package org.recourse.cli.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;
import org.recourse.cli.session.Session;

/** Reads the text of a reply from a file or from standard input. */
final class ReplyText {
    private static final int LONGEST = 1 << 20;
    private static final String STANDARD_INPUT = "-";

    private ReplyText() {}

    static String read(@Nullable String fileOrNull, Session session) {
        String name = fileOrNull == null ? STANDARD_INPUT : fileOrNull;
        boolean isFile = !name.equals(STANDARD_INPUT);
        try (InputStream in = isFile
                ? Files.newInputStream(Path.of(name))
                : new ByteArrayInputStream(session.surroundings().in().readNBytes(LONGEST + 1))) {
            return decoded(in.readNBytes(LONGEST + 1), isFile ? name : "standard input");
        } catch (NoSuchFileException e) {
            throw refused("%s: there is no such file".formatted(name)).because(e);
        } catch (IOException e) {
            throw refused("%s cannot be read: %s".formatted(name, Places.reason(e)))
                    .because(e);
        }
    }

    private static String decoded(byte[] bytes, String name) {
        if (bytes.length > LONGEST) {
            throw refused("%s: longer than 1 MiB; a reply has 2000 characters at most".formatted(name));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("%s: found bytes that are no UTF-8, expected text in UTF-8".formatted(name))
                    .because(e);
        }
    }

    private static Failure refused(String message) {
        return new Failure(ExitCode.INPUT_REFUSED, "unreadable", message, null);
    }
}
