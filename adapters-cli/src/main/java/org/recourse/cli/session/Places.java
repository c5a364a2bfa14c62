package org.recourse.cli.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Where files are, or are not. */
public final class Places {
    private Places() {}

    /**
     * Tells whether there is nothing at a path, not even a link that leads nowhere.
     *
     * @param path the path
     * @return false if there is something, or if that cannot be found out: what cannot be looked at must not be passed over in silence
     */
    public static boolean isNothingAt(Path path) {
        return Files.notExists(path, LinkOption.NOFOLLOW_LINKS) || isBelowFile(path);
    }

    /** Below a file there is nothing, although the system does not say so. */
    private static boolean isBelowFile(Path path) {
        @Nullable Path above = path.toAbsolutePath().getParent();
        if (above == null || Files.isDirectory(above)) {
            return false;
        }
        return Files.exists(above) || isNothingAt(above);
    }

    /**
     * Returns why a file could not be read or written, in plain words.
     *
     * @param e what the system says
     * @return the reason
     */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission is missing for " + e.getMessage();
        }
        if (e instanceof NoSuchFileException) {
            return "there is no " + e.getMessage();
        }
        return e instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : String.valueOf(e.getMessage());
    }

    /**
     * Reads a path.
     *
     * @param text the path
     * @return the path
     * @throws Failure when the text is no path on this system
     */
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Failure.usage(
                            "not a path in this system's character set: " + text,
                            "set LC_ALL to a UTF-8 locale that is installed, such as C.UTF-8")
                    .because(e);
        }
    }

    /** Refuses a path at which there is something else than a directory, such as a file, or a link that leads nowhere. */
    static Path directory(Path path) {
        if (isOther(path)) {
            throw Failure.usage("the desk has to be a directory, but there is something else at " + path, null);
        }
        return path;
    }

    private static boolean isOther(Path path) {
        try {
            return !Files.readAttributes(path, BasicFileAttributes.class).isDirectory();
        } catch (NoSuchFileException e) {
            return Files.isSymbolicLink(path);
        } catch (IOException e) {
            return false;
        }
    }
}
