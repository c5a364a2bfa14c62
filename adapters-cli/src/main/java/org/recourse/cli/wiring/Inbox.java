package org.recourse.cli.wiring;

import java.io.InputStream;
import java.nio.file.Path;
import org.recourse.application.intake.ImportReport;

/** Where files are taken in. Not safe for use by several threads. */
public interface Inbox {
    /**
     * Takes in a file.
     *
     * @param file the file
     * @param options what holds for it
     * @return what became of it
     */
    ImportReport take(Path file, ImportOptions options);

    /**
     * Takes in what a stream holds.
     *
     * @param name what to call it
     * @param stream the stream
     * @param options what holds for it
     * @return what became of it
     */
    ImportReport take(String name, InputStream stream, ImportOptions options);
}
