package org.recourse.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a program asked of the system, as {@code strace} has written it down: the calls that succeeded, in the order in which they ended. */
record Syscalls(List<Call> calls) {
    private static final String TRACED =
            "trace=write,writev,pwrite64,pwritev,fsync,fdatasync,link,linkat,rename,renameat,renameat2,unlink,unlinkat";
    private static final Pattern LINE = Pattern.compile("(\\d+) +(?:<\\.\\.\\. \\w+ resumed>)?(.*)");
    private static final String UNFINISHED = " <unfinished ...>";
    private static final Pattern SUCCESS = Pattern.compile("(\\w+)\\((.*)\\) += \\d+");
    private static final Pattern FILE = Pattern.compile("\\b\\d+<([^>]*)>|\"([^\"]+)\"");

    /**
     * One call.
     *
     * @param name the call's own name
     * @param files the paths of its files
     */
    record Call(String name, List<String> files) {
        boolean writes() {
            return name.startsWith("write") || name.startsWith("pwrite");
        }

        boolean syncs() {
            return name.equals("fsync") || name.equals("fdatasync");
        }

        boolean names() {
            return name.startsWith("link") || renames();
        }

        boolean renames() {
            return name.startsWith("rename");
        }

        boolean deletes() {
            return name.startsWith("unlink");
        }
    }

    /** Has a program's calls written down while it runs, but not what it writes. */
    static ProcessBuilder watching(ProcessBuilder program, Path trace) {
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "--seccomp-bpf", "-y", "-s", "0", "-e", TRACED, "-o", trace.toString()));
        command.addAll(program.command());
        return program.command(command);
    }

    static Syscalls of(Path trace) throws IOException {
        Map<String, String> begun = new HashMap<>();
        return new Syscalls(Files.readAllLines(trace, StandardCharsets.ISO_8859_1).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .flatMap(line -> call(begun, line.group(1), line.group(2)).stream())
                .toList());
    }

    /** Puts the two halves together of a call that another thread's came between. */
    private static Optional<Call> call(Map<String, String> begun, String thread, String text) {
        if (text.endsWith(UNFINISHED)) {
            begun.put(thread, text.substring(0, text.length() - UNFINISHED.length()));
            return Optional.empty();
        }
        String before = Optional.ofNullable(begun.remove(thread)).orElse("");
        return Optional.of(SUCCESS.matcher(before + text))
                .filter(Matcher::matches)
                .map(Syscalls::call);
    }

    private static Call call(MatchResult success) {
        List<String> files = FILE.matcher(success.group(2))
                .results()
                .flatMap(file -> Stream.of(file.group(1), file.group(2)))
                .filter(file -> file != null)
                .toList();
        return new Call(success.group(1), files);
    }

    /** Counts the syncs of files. */
    long syncs(Predicate<String> of) {
        return calls.stream()
                .filter(Call::syncs)
                .filter(call -> of.test(call.files().get(0)))
                .count();
    }

    /**
     * Tells, of each write to one file in turn, what was not on the disk by then.
     *
     * @param answers the file that tells what is done
     * @param matters tells whether a file has to be on the disk before
     */
    List<List<String>> owedAtAnswers(Path answers, Predicate<String> matters) {
        Unsynced unsynced = new Unsynced(matters);
        List<List<String>> owed = new ArrayList<>();
        for (Call call : calls) {
            unsynced.follow(call);
            if (call.writes() && call.files().get(0).equals(answers.toString())) {
                owed.add(unsynced.files());
            }
        }
        return owed;
    }
}
