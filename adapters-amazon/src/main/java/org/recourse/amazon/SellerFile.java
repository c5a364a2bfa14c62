package org.recourse.amazon;

import java.nio.charset.Charset;
import java.util.Iterator;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.IntakeRow;

/**
 * A file that was opened and recognised, to be read once and closed.
 *
 * <p>Not safe for use by several threads.
 */
public final class SellerFile implements AutoCloseable {
    private final String path;
    private final FileKind kind;
    private final Charset charset;
    private final Iterator<IntakeRow> rows;
    private final Runnable closing;

    SellerFile(String path, FileKind kind, Charset charset, Iterator<IntakeRow> rows, Runnable closing) {
        this.path = path;
        this.kind = kind;
        this.charset = charset;
        this.rows = rows;
        this.closing = closing;
    }

    /**
     * Returns what it was recognised as.
     *
     * @return the kind
     */
    public FileKind kind() {
        return kind;
    }

    /**
     * Returns the encoding in which it is read.
     *
     * @return the character set
     */
    public Charset charset() {
        return charset;
    }

    /**
     * Returns what an import takes: the file's name, its kind, and its rows, read as they are asked for. Asking for a row throws {@link
     * org.recourse.application.intake.RefusedFileException} when the file cannot be read any further.
     *
     * @return the same rows each time; they can be read once, before the file is closed
     */
    public IntakeFile intake() {
        return new IntakeFile(path, kind.kebab(), rows);
    }

    /** Closes the file. */
    @Override
    public void close() {
        closing.run();
    }
}
