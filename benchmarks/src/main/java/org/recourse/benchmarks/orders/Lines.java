package org.recourse.benchmarks.orders;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes lines as bytes: nothing is formatted or encoded on the way. A line has at most 4096 bytes. */
final class Lines implements Closeable {
    private static final int LONGEST = 4096;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int length;

    Lines(OutputStream out) {
        this.out = out;
    }

    Lines add(byte[] text) {
        System.arraycopy(text, 0, buffer, length, text.length);
        length += text.length;
        return this;
    }

    Lines add(char sign) {
        buffer[length++] = (byte) sign;
        return this;
    }

    /** Adds the last digits of a number, with zeros in front. */
    Lines digits(long number, int width) {
        long rest = number;
        for (int i = length + width - 1; i >= length; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += width;
        return this;
    }

    /** Adds an amount of money of up to 999 euros. */
    Lines euros(int cents) {
        int euros = cents / 100;
        return digits(euros, euros < 10 ? 1 : euros < 100 ? 2 : 3).add('.').digits(cents % 100, 2);
    }

    void end() throws IOException {
        buffer[length++] = '\n';
        if (length > buffer.length - LONGEST) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
