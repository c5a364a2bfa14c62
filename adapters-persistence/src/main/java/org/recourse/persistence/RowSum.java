package org.recourse.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The checksum of a row: CRC-32C over its columns, each with its length before it. It finds what a disk has changed, not a forger. */
final class RowSum {
    private static final int ABSENT = -1;

    private RowSum() {}

    static long of(@Nullable Object... columns) {
        CRC32C sum = new CRC32C();
        for (Object column : columns) {
            take(sum, column);
        }
        return sum.getValue();
    }

    private static void take(CRC32C sum, @Nullable Object column) {
        byte[] bytes = column == null ? new byte[0] : column.toString().getBytes(StandardCharsets.UTF_8);
        sum.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(column == null ? ABSENT : bytes.length)
                .flip());
        sum.update(bytes);
    }
}
