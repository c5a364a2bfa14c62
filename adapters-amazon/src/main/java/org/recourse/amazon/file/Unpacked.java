package org.recourse.amazon.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip file unpacks to, up to a limit that no honest report comes near. */
final class Unpacked extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final long most;
    private long count;

    Unpacked(InputStream packed, long packedSize) throws IOException {
        super(new GZIPInputStream(packed, BUFFER));
        this.most = Math.min(Limits.UNPACKED, Math.max(Limits.UNPACKED_AT_EASE, packedSize * Limits.RATIO));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > most) {
            throw Refusals.file(
                    "the compressed file unpacks to more than %s bytes, which is its limit".formatted(most));
        }
    }
}
