package org.recourse.reliability;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** As many of something as there are trials at once; each trial borrows one. */
record Pool<T extends Closeable>(ConcurrentLinkedQueue<T> idle) implements AutoCloseable {
    /** Makes one of a pool's things. */
    interface Making<T> {
        T make(int number) throws Exception;
    }

    /** What a trial does with what it has borrowed, and what is wrong then. */
    interface Use<T> {
        Optional<String> complaint(T borrowed) throws Exception;
    }

    static <T extends Closeable> Pool<T> of(int size, Making<T> making) throws Exception {
        ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < size; i++) {
            idle.add(making.make(i));
        }
        return new Pool<>(idle);
    }

    Optional<String> lend(Use<T> use) throws Exception {
        T borrowed = idle.remove();
        try {
            return use.complaint(borrowed);
        } finally {
            idle.add(borrowed);
        }
    }

    @Override
    public void close() throws IOException {
        for (T each : idle) {
            each.close();
        }
    }
}
