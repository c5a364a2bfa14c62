package org.recourse.extension.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A desk to which many write at once. */
record SharedDesk(Class<?> place, Path directory) {
    /** Lets programs count, each so many times, and tells what is wrong with the outcome. */
    Optional<String> countByPrograms(int programs, int times) throws Exception {
        List<Forked> all = new ArrayList<>();
        try {
            for (int i = 1; i <= programs; i++) {
                all.add(start(i, times));
            }
            String complaints = run(all);
            return complaints.isEmpty() ? outcome(programs * times) : Optional.of(complaints);
        } finally {
            for (Forked program : all) {
                program.close();
            }
        }
    }

    private Forked start(int number, int times) throws IOException {
        return Forked.start(
                CountingProgram.class,
                place.getName(),
                directory.toString(),
                "writer " + number,
                Integer.toString(times));
    }

    /** All begin only when all are there. */
    private static String run(List<Forked> programs) throws Exception {
        StringBuilder complaints = new StringBuilder();
        for (Forked program : programs) {
            program.line();
        }
        for (Forked program : programs) {
            program.tell("go");
        }
        for (Forked program : programs) {
            program.rest();
            complaints.append(program.complaint());
        }
        return complaints.toString();
    }

    /** Lets threads count, each at a desk of its own, and tells what is wrong with the outcome. */
    Optional<String> countByDesks(int desks, int times) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(desks);
        try {
            List<Future<?>> counting = new ArrayList<>();
            for (int i = 1; i <= desks; i++) {
                Counting writer = new Counting("thread " + i);
                counting.add(threads.submit(() -> count(writer, times)));
            }
            for (Future<?> thread : counting) {
                thread.get();
            }
            return outcome(desks * times);
        } finally {
            threads.shutdownNow();
        }
    }

    private void count(Counting writer, int times) {
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            IntStream.rangeClosed(1, times).forEach(number -> writer.count(open.desk(), number));
        }
    }

    private Optional<String> outcome(int counted) {
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            return Counting.wrong(open.desk(), counted);
        }
    }
}
