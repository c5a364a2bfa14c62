package org.recourse.extension.durability;

import java.nio.file.Path;
import org.recourse.application.desk.Desk;

/** A desk that is open, and how it is closed. */
record OpenDesk(Desk desk, Runnable end) implements AutoCloseable {
    static OpenDesk at(Class<?> place, Path directory) {
        return of(instance(place), directory);
    }

    /** Opens the desk for a program that was told the place's name. */
    static OpenDesk at(String place, Path directory) throws ClassNotFoundException {
        return at(Class.forName(place), directory);
    }

    private static <D extends Desk> OpenDesk of(DeskPlace<D> place, Path directory) {
        D desk = place.open(directory);
        return new OpenDesk(desk, () -> place.close(desk));
    }

    private static DeskPlace<?> instance(Class<?> place) {
        try {
            return (DeskPlace<?>) place.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    place + " has to be public, with a public constructor without parameters", e);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
