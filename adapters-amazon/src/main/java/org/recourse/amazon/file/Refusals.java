package org.recourse.amazon.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;

/** Builds the exceptions by which a whole file is refused. */
public final class Refusals {
    private Refusals() {}

    /**
     * Refuses a file that has no line to name.
     *
     * @param reason why
     * @return the exception to throw
     */
    public static RefusedFileException file(String reason) {
        return at(0, reason);
    }

    /**
     * Refuses a file because of one of its lines.
     *
     * @param line the line, from 1
     * @param reason why
     * @return the exception to throw
     */
    public static RefusedFileException at(long line, String reason) {
        return new RefusedFileException(new Rejection(line, null, reason));
    }

    /**
     * Refuses a file that the machine cannot read.
     *
     * @param line the line that was reached, or 0
     * @param cause what the machine says
     * @return the exception to throw
     */
    public static RefusedFileException unreadable(long line, IOException cause) {
        return at(line, words(cause));
    }

    private static String words(IOException cause) {
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return "the compressed file is damaged or cut off: " + cause.getMessage();
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission to read the file is missing";
        }
        return "the file cannot be read: " + cause.getMessage();
    }
}
