package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.DeskException;

/** What is to be run soon is run before anybody asks, but for who asks meanwhile. */
final class BatchTest {
    private static final String ADD = "INSERT INTO t VALUES (?)";
    private static final String EACH = "SELECT x FROM t";
    private static final int MANY = 2_500;

    private final Session session = Sessions.inMemory();

    @BeforeEach
    void make() {
        session.script("CREATE TABLE t (x INTEGER PRIMARY KEY); BEGIN");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void who_asks_knows_of_all_that_was_to_be_run() {
        add(0, MANY);
        assertEquals(MANY, count());
        assertEquals(0, session.waiting(ADD).size());
    }

    @Test
    void who_asks_meanwhile_does_not_know_of_what_waits() {
        add(0, 3);
        assertEquals(0, countMeanwhile());
        assertEquals(3, session.waiting(ADD).size());
        assertEquals(3, count());
    }

    @Test
    void what_waited_while_somebody_asked_is_run_while_more_is_added() {
        add(0, 3);
        countMeanwhile();
        add(3, 2);
        assertEquals(2, session.waiting(ADD).size());
        assertEquals(3, countMeanwhile());
        assertEquals(5, count());
    }

    @Test
    void what_is_added_after_somebody_asked_waits_again() {
        countMeanwhile();
        add(0, 2);
        assertEquals(2, session.waiting(ADD).size());
    }

    @Test
    void what_fails_meanwhile_fails_who_asks_next() {
        failMeanwhile();
        assertThrows(DeskException.class, this::count);
        assertFalse(session.isSound());
    }

    @Test
    void what_fails_meanwhile_fails_who_adds_next() {
        failMeanwhile();
        assertThrows(DeskException.class, () -> add(1, MANY));
    }

    @Test
    void what_fails_meanwhile_is_rolled_back() {
        failMeanwhile();
        session.rollback();
        assertEquals(0, count());
        add(0, 1);
        assertEquals(1, count());
    }

    @Test
    void what_waits_or_runs_is_rolled_back() {
        add(0, MANY);
        session.rollback();
        assertEquals(0, count());
    }

    @Test
    void an_interrupted_thread_stays_interrupted_and_loses_nothing() {
        Thread.currentThread().interrupt();
        add(0, MANY);
        int count = count();
        assertTrue(Thread.interrupted());
        assertEquals(MANY, count);
    }

    private void failMeanwhile() {
        session.runSoon("INSERT INTO t VALUES (abs(?))", Long.MIN_VALUE);
        countMeanwhile();
        add(0, 1);
    }

    private void add(int from, int count) {
        for (int i = from; i < from + count; i++) {
            session.runSoon(ADD, i);
        }
    }

    private int count() {
        AtomicInteger count = new AtomicInteger();
        session.each(EACH, row -> count.incrementAndGet());
        return count.get();
    }

    private int countMeanwhile() {
        AtomicInteger count = new AtomicInteger();
        session.eachMeanwhile(EACH, row -> count.incrementAndGet());
        return count.get();
    }
}
