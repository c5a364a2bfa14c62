package org.recourse.amazon.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once, of which the first is the lowest. */
final class Words {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;
    private static final long GATHER = 0x0002_0408_1020_4081L;

    private Words() {}

    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** Marks, by its highest bit, each byte below a limit of at most 128; the byte after a marked one may be marked if it is the limit. */
    static long below(int limit, long word) {
        return word - EACH * limit & ~word & HIGHEST;
    }

    /** Gathers the highest bit of each byte in the lowest eight bits, that of the first byte lowest. */
    static long bits(long marked) {
        return ((marked & HIGHEST) * GATHER) >>> (Long.SIZE - Long.BYTES);
    }

    /** Marks, by its highest bit, each byte beyond ASCII. */
    static long beyondAscii(long word) {
        return word & HIGHEST;
    }

    /** Marks, by its highest bit, each byte that is ASCII. */
    static long withinAscii(long word) {
        return ~word & HIGHEST;
    }

    /** Returns the place of the first byte that is marked by its highest bit. */
    static int first(long marked) {
        return Long.numberOfTrailingZeros(marked) / Byte.SIZE;
    }
}
