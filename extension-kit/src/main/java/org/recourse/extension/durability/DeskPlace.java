package org.recourse.extension.durability;

import java.nio.file.Path;
import org.recourse.application.desk.Desk;

/**
 * How a store opens and closes its desks. An implementation is a public class with a public constructor without parameters, since the
 * contract's programs know it by its name only.
 *
 * @param <D> the store's desk
 */
public interface DeskPlace<D extends Desk> {
    /**
     * Opens the desk of a directory; several may be open at once, in this program and in others.
     *
     * @param directory a directory that exists, and in which all files of the desk are kept
     * @return the desk, a new one if the directory is empty
     */
    D open(Path directory);

    /**
     * Closes a desk.
     *
     * @param desk the desk, which is not used any more
     */
    void close(D desk);
}
