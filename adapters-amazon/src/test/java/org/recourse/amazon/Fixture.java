package org.recourse.amazon;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Files of every kind that the tests read, with invented contents. */
final class Fixture {
    private Fixture() {}

    static byte[] bytes(String name) {
        try {
            return Resources.toByteArray(Resources.getResource(Fixture.class, "reports/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(String name) {
        return Reading.of(bytes(name), ReadOptions.NONE);
    }
}
