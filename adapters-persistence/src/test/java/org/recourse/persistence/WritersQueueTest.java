package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritersQueueTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration NONE = Duration.ZERO;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("desk.queue");
    }

    private int places() throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(file)).getInt();
    }

    @Test
    void writers_come_in_the_order_of_their_arrival() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        List<Thread> writers = new ArrayList<>();
        try (WritersQueue first = new WritersQueue(file)) {
            first.await(LONG);
            for (int writer = 0; writer < 8; writer++) {
                writers.add(join(writer, order));
            }
            assertEquals(List.of(), order);
            first.leave();
            for (Thread writer : writers) {
                writer.join();
            }
        }
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), order);
    }

    private Thread join(int writer, List<Integer> order) throws Exception {
        Thread thread = new Thread(() -> {
            WritersQueue queue = new WritersQueue(file);
            queue.await(LONG);
            order.add(writer);
            queue.leave();
        });
        thread.start();
        while (places() < writer + 2) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void who_has_waited_too_long_goes_on() throws IOException {
        try (WritersQueue first = new WritersQueue(file);
                WritersQueue second = new WritersQueue(file)) {
            assertTimeoutPreemptively(LONG, () -> {
                first.await(NONE);
                second.await(NONE);
                second.leave();
            });
            assertEquals(2, places());
        }
    }

    @Test
    void a_place_that_was_left_holds_nobody_up() {
        try (WritersQueue first = new WritersQueue(file);
                WritersQueue second = new WritersQueue(file)) {
            assertTimeoutPreemptively(LONG, () -> {
                for (int turn = 0; turn < 3; turn++) {
                    takeTurn(first);
                    takeTurn(second);
                }
            });
        }
    }

    private static void takeTurn(WritersQueue queue) {
        queue.await(LONG.multipliedBy(2));
        queue.leave();
    }

    @Test
    void who_comes_back_before_anybody_else_takes_no_other_place() throws IOException {
        try (WritersQueue queue = new WritersQueue(file)) {
            takeTurn(queue);
            takeTurn(queue);
            assertEquals(1, places());
        }
    }

    @Test
    void who_comes_back_waits_for_who_has_come_meanwhile() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        try (WritersQueue first = new WritersQueue(file);
                WritersQueue second = new WritersQueue(file)) {
            takeTurn(first);
            second.await(LONG);
            Thread back = new Thread(() -> {
                takeTurn(first);
                order.add(1);
            });
            back.start();
            while (places() < 3) {
                Thread.onSpinWait();
            }
            order.add(2);
            second.leave();
            back.join();
        }
        assertEquals(List.of(2, 1), order);
    }

    @Test
    void a_file_that_cannot_be_made_stops_nobody() {
        try (WritersQueue queue = new WritersQueue(folder.resolve("missing").resolve("desk.queue"))) {
            queue.await(LONG);
            queue.leave();
        }
    }

    @Test
    void a_file_of_rubbish_stops_nobody() throws IOException {
        Files.write(file, new byte[] {-1, -1, -1, -1, -1});
        try (WritersQueue queue = new WritersQueue(file)) {
            queue.await(LONG);
            queue.leave();
            assertEquals(Integer.MIN_VALUE, places());
        }
    }

    @Test
    void the_file_is_its_owners_alone() throws IOException {
        try (WritersQueue queue = new WritersQueue(file)) {
            queue.await(LONG);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }
}
