package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A C library that goes between the program and the system's, and fails file operations below one folder. */
record FailingDisk(Path library) {
    private static final Path SOURCE = Path.of("src", "test", "c", "faults.c");

    /** Compiles it. */
    static FailingDisk compiled() throws IOException, InterruptedException {
        Path library = Path.of("target", "faults.so").toAbsolutePath();
        Files.createDirectories(library.getParent());
        Process gcc = new ProcessBuilder(
                        "gcc", "-shared", "-fPIC", "-O1", "-Wall", "-o", library.toString(), SOURCE.toString(), "-ldl")
                .inheritIO()
                .start();
        if (gcc.waitFor() != 0) {
            throw new IOException("gcc could not compile " + SOURCE);
        }
        return new FailingDisk(library);
    }

    /** The variables that have every operation of a scene written to a log, and none fail. */
    Map<String, String> watching(Scene scene, Path log) {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAULTS_BELOW", scene.root() + "/",
                "FAULTS_LOG", log.toString());
    }

    /** The variables by which a fault strikes from the start of a process on. */
    Map<String, String> striking(Scene scene, Path log, Fault fault) {
        Map<String, String> variables = new HashMap<>(watching(scene, log));
        variables.put("FAULTS_AT", fault.order());
        return variables;
    }

    static List<Operation> operations(Path log) throws IOException {
        return Files.exists(log)
                ? Files.readAllLines(log).stream().map(Operation::parse).toList()
                : List.of();
    }

    /**
     * One operation of a run.
     *
     * @param name the system's function
     * @param failed whether it was made to fail
     * @param path what it touched
     */
    record Operation(String name, boolean failed, Path path) {
        private static Operation parse(String line) {
            String[] parts = line.split(" ", 4);
            return new Operation(parts[1], parts[2].equals("!"), Path.of(parts[3]));
        }

        private boolean hasUsualFault() {
            return writes() || name.startsWith("open") || name.equals("creat");
        }

        boolean reads() {
            return name.startsWith("pread") || name.equals("read") || name.equals("readv");
        }

        private boolean writes() {
            return name.startsWith("pwrite") || name.startsWith("write") || name.startsWith("ftruncate");
        }

        boolean locks() {
            return name.equals("fcntl");
        }

        /** Deleting a file begins with looking at it, emptying a directory with looking at it, opening it and reading its names. */
        boolean isNeededToRemove(Path file) {
            boolean looks = name.contains("stat") || name.equals("access");
            return path.equals(file)
                    ? looks || name.startsWith("unlink")
                    : file.startsWith(path) && (looks || name.startsWith("open") || name.equals("readdir"));
        }

        /** Tells whether it touches a desk's file or one beside it, wherever the desk is. */
        boolean isOnADesk() {
            return path.getFileName().toString().startsWith("desk");
        }
    }

    /**
     * One fault.
     *
     * @param at the number of the operation that fails, from 1
     * @param onwards whether all later ones fail too
     * @param usual whether a write meets a full disk and an opening a missing right, instead of an input/output error
     */
    record Fault(int at, boolean onwards, boolean usual) {
        static final Fault NONE = new Fault(0, false, false);

        private static final Path ORDERS = Path.of("/faults");

        /** Has it strike the process that this runs in, from now on. */
        static void strike(String order) {
            Files.exists(ORDERS.resolve(order));
        }

        /** The fault as the library understands it. */
        String order() {
            return at + (onwards ? "+" : "") + (usual ? "u" : "");
        }

        /** Every fault that can strike a run of these operations. */
        static List<Fault> each(List<Operation> operations) {
            List<Fault> faults = new ArrayList<>();
            for (int at = 1; at <= operations.size(); at++) {
                faults.add(new Fault(at, false, false));
                faults.add(new Fault(at, true, false));
                if (operations.get(at - 1).hasUsualFault()) {
                    faults.add(new Fault(at, false, true));
                    faults.add(new Fault(at, true, true));
                }
            }
            return faults;
        }
    }
}
