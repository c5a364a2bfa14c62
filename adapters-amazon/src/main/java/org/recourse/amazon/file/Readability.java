package org.recourse.amazon.file;

/**
 * How much of a file can be read. A long file of which most cannot be read is refused, so that nobody waits for its end.
 *
 * <p>Not thread-safe.
 */
public final class Readability {
    private long readable;
    private long unreadable;

    /**
     * Counts a row that can be read.
     *
     * @param characters how long it is
     */
    public void read(long characters) {
        readable += characters;
    }

    /**
     * Counts a row that cannot be read.
     *
     * @param line where it starts
     * @param characters how long it is
     * @throws org.recourse.application.intake.RefusedFileException when the file is long and hardly anything but such rows
     */
    public void unread(long line, long characters) {
        unreadable += characters;
        if (unreadable > Limits.UNREADABLE && unreadable > readable) {
            throw Refusals.at(
                    line,
                    "more than %s characters stand in rows that cannot be read, and fewer in others"
                            .formatted(Limits.UNREADABLE));
        }
    }
}
