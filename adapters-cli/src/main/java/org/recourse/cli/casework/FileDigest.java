package org.recourse.cli.casework;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;

/** The digest by which a file is known again. */
public final class FileDigest {
    private FileDigest() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param otherwise what the user is told was left undone if it cannot be read
     * @return SHA-256 of its bytes, in lower-case hexadecimal
     * @throws Failure when it cannot be read
     */
    public static String of(Path file, String otherwise) {
        try {
            return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw new Failure(
                            ExitCode.INPUT_REFUSED,
                            "unreadable",
                            "%s cannot be read: %s".formatted(file, e.getClass().getSimpleName()),
                            otherwise)
                    .because(e);
        }
    }
}
