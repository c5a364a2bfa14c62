package org.recourse.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.recourse.persistence.pages.FirstPage;

/**
 * The first bytes of a desk's file, read without SQLite, so that a file which is not ours to open stays as it is.
 *
 * @param version the number of the schema: the newer one, if the log beside the file has another
 */
record Header(boolean isEmpty, boolean isDatabase, int version, int application) {
    private static final int LENGTH = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    static Header of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Header header = of(in.readNBytes(LENGTH));
            return header.isDatabase ? header.orNewer(FirstPage.newest(file).map(Header::of)) : header;
        }
    }

    private Header orNewer(Optional<Header> other) {
        int newest = other.filter(Header::isDesk).map(Header::version).orElse(0);
        return new Header(isEmpty, isDatabase, Math.max(version, newest), application);
    }

    boolean isDesk() {
        return isDatabase && application == Schema.APPLICATION;
    }

    private static Header of(byte[] bytes) {
        ByteBuffer padded = ByteBuffer.wrap(Arrays.copyOf(bytes, LENGTH));
        boolean database = bytes.length >= LENGTH && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        return new Header(bytes.length == 0, database, padded.getInt(USER_VERSION), padded.getInt(APPLICATION));
    }
}
