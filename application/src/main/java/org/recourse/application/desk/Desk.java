package org.recourse.application.desk;

import java.util.function.Function;

/**
 * Where everything is kept, and the one place where transactions begin and end.
 *
 * <p>An implementation is safe for use by several threads and several processes at once; writers take turns.
 */
public interface Desk {
    /**
     * Reads from one consistent state of the desk.
     *
     * @param query reads; must not write, and must not keep the records
     * @param <R> the answer's type
     * @return the query's answer
     * @throws DeskException when the desk cannot be read
     * @throws IllegalStateException when the query writes, or runs within another transaction of this thread
     */
    <R> R read(Function<Records, R> query);

    /**
     * Reads and writes in one transaction: all of it is kept, durably, or nothing of it. If the work throws, nothing is kept and the
     * exception is passed on.
     *
     * @param work reads and writes; must not keep the records, and must have no other effects
     * @param <R> the answer's type
     * @return the work's answer, once everything is durable
     * @throws DeskException when the desk cannot be read or written; nothing is kept then
     * @throws IllegalStateException when it runs within another transaction of this thread
     */
    <R> R write(Function<Records, R> work);
}
