package org.recourse.amazon.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Range;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.RefusedFileException;

class ReadAheadTest {
    private static List<Integer> upTo(int end) {
        return ContiguousSet.create(Range.closedOpen(0, end), DiscreteDomain.integers())
                .asList();
    }

    private static Iterator<Integer> failingBehind(int end, RuntimeException failure) {
        return Iterators.concat(
                upTo(end).iterator(), Iterators.transform(List.of(end).iterator(), number -> {
                    throw failure;
                }));
    }

    @Test
    void rows_come_in_their_order_to_the_last() {
        for (int rows : new int[] {0, 1, 999, 1000, 1001, 12_345}) {
            try (ReadAhead<Integer> ahead = new ReadAhead<>(upTo(rows).iterator())) {
                assertEquals(upTo(rows), ImmutableList.copyOf(ahead));
            }
        }
    }

    @Test
    void what_reading_throws_is_thrown_behind_the_same_rows() {
        RuntimeException failure = new CancellationException("the disk is gone");
        for (int rows : new int[] {0, 1, 1000, 3456}) {
            List<Integer> read = new ArrayList<>();
            try (ReadAhead<Integer> ahead = new ReadAhead<>(failingBehind(rows, failure))) {
                assertSame(failure, assertThrows(CancellationException.class, () -> ahead.forEachRemaining(read::add)));
            }
            assertEquals(upTo(rows), read);
        }
    }

    @Test
    void an_error_is_thrown_as_it_is() {
        try (ReadAhead<Integer> ahead =
                new ReadAhead<>(Iterators.transform(List.of(1).iterator(), number -> {
                    throw new AssertionError("not a row");
                }))) {
            assertThrows(AssertionError.class, ahead::hasNext);
        }
    }

    @Test
    void nothing_is_read_before_somebody_asks_and_not_much_further_than_asked() {
        AtomicInteger asked = new AtomicInteger();
        Iterator<Integer> rows = Iterators.transform(upTo(100_000).iterator(), number -> asked.incrementAndGet());
        try (ReadAhead<Integer> ahead = new ReadAhead<>(rows)) {
            assertEquals(0, asked.get());
            ahead.next();
        }
        assertFalse(asked.get() > 5_000, () -> asked + " rows were read");
    }

    @Test
    void whoever_is_interrupted_waits_no_longer() {
        CountDownLatch interrupted = new CountDownLatch(1);
        Iterator<Integer> rows = Iterators.transform(upTo(10).iterator(), number -> {
            Uninterruptibles.awaitUninterruptibly(interrupted);
            return number;
        });
        try (ReadAhead<Integer> ahead = new ReadAhead<>(rows)) {
            Thread.currentThread().interrupt();
            assertThrows(RefusedFileException.class, ahead::hasNext);
            assertTrue(Thread.interrupted());
        } finally {
            interrupted.countDown();
        }
    }
}
