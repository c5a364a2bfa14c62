package org.recourse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that remembers its first fault and swallows what is written after it: who has stopped listening needs no more. */
final class Outlet extends OutputStream {
    private final OutputStream target;
    private @Nullable String fault;

    Outlet(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (fault == null) {
            try {
                target.write(bytes, from, length);
            } catch (IOException e) {
                fault = String.valueOf(e.getMessage());
            }
        }
    }

    @Override
    public void flush() {
        if (fault == null) {
            try {
                target.flush();
            } catch (IOException e) {
                fault = String.valueOf(e.getMessage());
            }
        }
    }

    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }
}
