package org.recourse.persistence.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The first page of a database, which begins with what the database says of itself. */
public final class FirstPage {
    private FirstPage() {}

    /**
     * Reads the newest committed version of the page without SQLite, which would make files beside the database.
     *
     * @param database its file; the log beside it is read as well
     * @return the page; empty if the file ends before the page does. A program that begins the log anew meanwhile can have bytes of another
     *     page come back, so the reader has to check it
     * @throws IOException when the file or its log cannot be opened
     */
    public static Optional<byte[]> newest(Path database) throws IOException {
        try (PageFile pages = PageFile.of(database)) {
            return pages.page(1);
        }
    }
}
