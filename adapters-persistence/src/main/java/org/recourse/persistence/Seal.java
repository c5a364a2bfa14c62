package org.recourse.persistence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * How this program last left a desk's file, and how many commits it has acknowledged. What is sealed was whole; what is not may be whole.
 *
 * @param stamp the file's stamp, or {@link Stamp#NONE} if the file is not known to be whole
 * @param commits the number of commits, 0 or more
 */
record Seal(Stamp stamp, long commits) {
    /** How long a seal is, in bytes. */
    static final int LENGTH = 64;

    private static final long MAGIC = 0x726372735345414cL; // rcrsSEAL
    private static final int SUM = LENGTH - Long.BYTES;

    boolean covers(Stamp found) {
        return !found.equals(Stamp.NONE) && found.equals(stamp);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
                .putLong(MAGIC)
                .putLong(stamp.size())
                .putLong(stamp.modified())
                .putLong(stamp.changed())
                .putLong(commits);
        return bytes.putLong(SUM, sum(bytes.array())).array();
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, SUM);
        return sum.getValue();
    }

    /** Reads a seal; a broken one is none. */
    static Optional<Seal> parse(byte[] bytes) {
        ByteBuffer padded = ByteBuffer.wrap(Arrays.copyOf(bytes, LENGTH));
        boolean whole =
                bytes.length == LENGTH && padded.getLong() == MAGIC && padded.getLong(SUM) == sum(padded.array());
        return whole ? Optional.of(parse(padded)) : Optional.empty();
    }

    private static Seal parse(ByteBuffer bytes) {
        Stamp stamp = new Stamp(bytes.getLong(), bytes.getLong(), bytes.getLong());
        return new Seal(stamp, bytes.getLong());
    }
}
