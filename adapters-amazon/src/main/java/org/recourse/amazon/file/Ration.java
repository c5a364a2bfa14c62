package org.recourse.amazon.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes a compressed file may unpack to: so many that no honest report comes near. Not safe for use by several threads. */
final class Ration {
    private final long most;
    private long taken;

    private Ration(long most) {
        this.most = most;
    }

    /** The ration of a compressed file of some size, for all that is in it together. */
    static Ration of(long packedSize) {
        return new Ration(Math.min(Limits.UNPACKED, Math.max(Limits.UNPACKED_AT_EASE, packedSize * Limits.RATIO)));
    }

    /** Lets bytes through as long as the ration lasts. */
    InputStream on(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                take(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                take(Math.max(read, 0));
                return read;
            }
        };
    }

    private void take(int bytes) {
        taken += bytes;
        if (taken > most) {
            throw Refusals.file(
                    "the compressed file unpacks to more than %s bytes, which is its limit".formatted(most));
        }
    }
}
