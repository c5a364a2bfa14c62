package org.recourse.application.desk;

import static com.google.common.base.Preconditions.checkState;

import java.util.function.Supplier;

/**
 * Lets each thread be in one transaction of a desk at a time: a second one within the first would wait for it for ever, or see less than
 * the first has written.
 *
 * <p>Safe for use by several threads.
 */
public final class Turns {
    private final ThreadLocal<Boolean> taken = ThreadLocal.withInitial(() -> false);

    /** Begins with no thread in a transaction. */
    public Turns() {}

    /**
     * Runs a transaction.
     *
     * @param transaction what is to be run
     * @param <R> its answer's type
     * @return its answer
     * @throws IllegalStateException when this thread is in a transaction of the same desk already
     */
    public <R> R take(Supplier<R> transaction) {
        checkState(!taken.get(), "a transaction within a transaction");
        taken.set(true);
        try {
            return transaction.get();
        } finally {
            taken.remove();
        }
    }
}
