package org.recourse.extension.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

/** A log of frames. Writing on appends to it; a purge puts another one in its place, whose number is higher. */
class LogFile {
    /** A lock on a file is the whole program's, and is lost when the program closes the file anywhere. */
    private static final Map<Path, ReentrantLock> OF_THIS_PROGRAM = new ConcurrentHashMap<>();

    private final Path directory;
    private final Path file;

    /** How far a log was read: its number, and the end of the last whole frame. */
    record Mark(long number, int end) {
        static final Mark NONE = new Mark(0, 0);
    }

    /** What comes after a mark; all of it if another log took the place of the marked one. */
    record Tail(boolean isAnew, List<List<Entry>> frames, Mark end) {}

    /** What is done to files. */
    interface Work<R> {
        R run() throws IOException;
    }

    LogFile(Path directory) {
        this.directory = directory.toAbsolutePath();
        this.file = directory.resolve("desk.log");
    }

    /** Does what one thread of one program may do at a time. */
    <R> R alone(Supplier<R> work) {
        Path lock = directory.resolve("desk.lock");
        ReentrantLock ofThisProgram = OF_THIS_PROGRAM.computeIfAbsent(lock, path -> new ReentrantLock(true));
        ofThisProgram.lock();
        try {
            return tried(() -> {
                try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE)) {
                    channel.lock();
                    return work.get();
                }
            });
        } finally {
            ofThisProgram.unlock();
        }
    }

    private static <R> R tried(Work<R> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new DeskException(Fault.UNWRITABLE, "the log cannot be read or written", e);
        }
    }

    /** Makes the log if there is none, and forgets one that a program had not finished when it died. */
    void prepare() {
        tried(() -> Files.exists(file) ? Files.deleteIfExists(aside()) : replace(1, List.of()));
    }

    private Path aside() {
        return directory.resolve("desk.log.new");
    }

    /** Reads what was kept after a mark. */
    Tail after(Mark mark) {
        return tried(() -> {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            long number = bytes.getLong();
            boolean anew = number != mark.number();
            bytes.position(anew ? Long.BYTES : mark.end());
            List<List<Entry>> frames = new ArrayList<>();
            for (List<Entry> next = Frames.next(bytes); !next.isEmpty(); next = Frames.next(bytes)) {
                frames.add(next);
            }
            return new Tail(anew, frames, new Mark(number, bytes.position()));
        });
    }

    /** Keeps the entries of one transaction after a mark. */
    Mark keep(Mark end, List<Entry> entries) {
        return entries.isEmpty() ? end : tried(() -> hasPurge(entries) ? wipe(end, entries) : append(end, entries));
    }

    static boolean hasPurge(List<Entry> entries) {
        return entries.stream().anyMatch(Entry::isPurge);
    }

    /** Writes over whatever a program that died has left half-written there. */
    Mark append(Mark end, List<Entry> entries) throws IOException {
        byte[] frame = Frames.frame(entries);
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            channel.truncate(end.end());
            write(channel, end.end(), frame);
        }
        return new Mark(end.number(), end.end() + frame.length);
    }

    private static void write(FileChannel channel, int position, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left, position + left.position());
        }
        channel.force(true);
    }

    /** Writes all frames anew, without what is purged. */
    Mark wipe(Mark end, List<Entry> entries) throws IOException {
        List<List<Entry>> frames = Stream.concat(after(Mark.NONE).frames().stream(), Stream.of(entries))
                .toList();
        List<Entry> purges =
                frames.stream().flatMap(List::stream).filter(Entry::isPurge).toList();
        return replace(
                end.number() + 1,
                frames.stream().map(frame -> without(frame, purges)).toList());
    }

    private static List<Entry> without(List<Entry> frame, List<Entry> purges) {
        return frame.stream()
                .filter(entry -> purges.stream().noneMatch(entry::isForgottenBy))
                .toList();
    }

    private Mark replace(long number, List<List<Entry>> frames) throws IOException {
        List<byte[]> written = new ArrayList<>();
        for (List<Entry> frame : frames) {
            written.add(Frames.frame(frame));
        }
        int length = written.stream().mapToInt(frame -> frame.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + length).putLong(number);
        written.forEach(bytes::put);
        try (FileChannel channel = FileChannel.open(aside(), CREATE, WRITE, TRUNCATE_EXISTING)) {
            write(channel, 0, bytes.array());
        }
        Files.move(aside(), file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel entries = FileChannel.open(directory, READ)) {
            entries.force(true);
        }
        return new Mark(number, bytes.capacity());
    }
}
