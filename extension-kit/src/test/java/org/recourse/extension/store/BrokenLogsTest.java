package org.recourse.extension.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Records;
import org.recourse.extension.durability.DeskPlace;
import org.recourse.extension.durability.KillContract;
import org.recourse.extension.durability.ProgramsContract;
import org.recourse.extension.durability.PurgeContract;
import org.recourse.extension.durability.ReopeningContract;

/** Each of these stores breaks one promise, and the contract of that promise notices. */
final class BrokenLogsTest {
    @Test
    void a_store_that_acknowledges_before_it_writes_does_not_outlive_a_kill() {
        assertEquals(Set.of("what_is_acknowledged_outlives_a_kill"), Broken.promisesOf(AcknowledgesEarly.class));
    }

    @Test
    void a_store_that_writes_a_transaction_in_pieces_does_not_outlive_a_kill() {
        assertEquals(Set.of("what_is_acknowledged_outlives_a_kill"), Broken.promisesOf(WritesInPieces.class));
    }

    @Test
    void a_store_without_a_lock_loses_what_programs_write_at_once() {
        Set<String> broken = Broken.promisesOf(LocksNothing.class);
        assertEquals(Set.of("programs_that_write_at_once_lose_nothing", "desks_of_one_program_lose_nothing"), broken);
    }

    @Test
    void a_store_that_only_appends_keeps_purged_words() {
        Set<String> broken = Broken.promisesOf(NeverForgets.class);
        assertEquals(
                Set.of(
                        "purged_words_are_in_no_byte_of_any_file",
                        "a_purge_outlives_a_kill",
                        "a_purge_beside_a_reader_is_complete_after_reopening"),
                broken);
    }

    @Test
    void a_store_that_calls_a_purge_complete_too_soon_is_found_out() {
        assertEquals(
                Set.of("a_purge_beside_a_reader_is_complete_after_reopening"),
                Broken.promisesOf(CallsItCompleteTooSoon.class));
    }

    @Test
    void a_store_that_never_calls_a_purge_complete_is_found_out() {
        assertEquals(
                Set.of(
                        "purged_words_are_in_no_byte_of_any_file",
                        "a_purge_outlives_a_kill",
                        "a_purge_beside_a_reader_is_complete_after_reopening"),
                Broken.promisesOf(NeverCallsItComplete.class));
    }

    @Test
    void a_store_in_whose_directory_no_words_can_be_found_does_not_pass() {
        assertEquals(Set.of("purged_words_are_in_no_byte_of_any_file"), Broken.promisesOf(LiesElsewhere.class));
    }

    @Test
    void a_store_that_never_looks_again_does_not_see_what_others_write() {
        assertEquals(Set.of("two_open_desks_hold_the_same"), Broken.promisesOf(LooksOnce.class));
    }

    @Test
    void a_store_that_reads_its_log_backwards_is_not_the_same_after_reopening() {
        Set<String> broken = Broken.promisesOf(ReadsBackwards.class);
        assertEquals(
                Set.of("a_reopened_desk_holds_the_same_in_the_same_order", "two_open_desks_hold_the_same"), broken);
    }

    /** Opens logs that do something wrong, and is the test of it, too. */
    abstract static class Place implements DeskPlace<LogDesk> {
        abstract LogFile log(Path directory);

        public Class<? extends DeskPlace<?>> place() {
            return getClass();
        }

        @Override
        public LogDesk open(Path directory) {
            return new LogDesk(log(directory));
        }

        @Override
        public void close(LogDesk desk) {}
    }

    /** Writes each transaction only after the next but one was acknowledged. */
    public static final class AcknowledgesEarly extends Place implements KillContract {
        @Override
        LogFile log(Path directory) {
            return new LogFile(directory) {
                private final Deque<List<Entry>> held = new ArrayDeque<>(List.of(List.of(), List.of()));

                @Override
                Mark keep(Mark end, List<Entry> entries) {
                    held.add(entries);
                    return super.keep(end, held.remove());
                }
            };
        }
    }

    /** Makes a frame of every write, and dies in the midst of a transaction unless it is the test's own program. */
    public static final class WritesInPieces extends Place implements KillContract {
        @Override
        LogFile log(Path directory) {
            return new LogFile(directory) {
                @Override
                Mark keep(Mark end, List<Entry> entries) {
                    Mark written = end;
                    for (Entry entry : entries) {
                        written = super.keep(written, List.of(entry));
                        dieAfterSome(entries.size());
                    }
                    return written;
                }
            };
        }

        private static void dieAfterSome(int entries) {
            boolean isForked = System.getProperty("sun.java.command", "").contains("ScriptProgram");
            if (isForked && entries > 4) {
                Runtime.getRuntime().halt(1);
            }
        }
    }

    /** Lets anybody write at any time. */
    public static final class LocksNothing extends Place implements ProgramsContract {
        @Override
        LogFile log(Path directory) {
            return new LogFile(directory) {
                @Override
                <R> R alone(Supplier<R> work) {
                    return work.get();
                }

                @Override
                Mark keep(Mark end, List<Entry> entries) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                    return super.keep(end, entries);
                }
            };
        }
    }

    /** Marks what is purged, and leaves it where it is. */
    public static final class NeverForgets extends Place implements PurgeContract {
        @Override
        LogFile log(Path directory) {
            return new LogFile(directory) {
                @Override
                Mark wipe(Mark end, List<Entry> entries) throws IOException {
                    return append(end, entries);
                }
            };
        }
    }

    /** Leaves what is purged to the next opening while another desk is open, and says nothing of it. */
    public static final class CallsItCompleteTooSoon extends Place implements PurgeContract {
        private static final AtomicInteger OPEN = new AtomicInteger();

        @Override
        LogFile log(Path directory) {
            return new LogFile(directory) {
                @Override
                void prepare() {
                    super.prepare();
                    Tail all = after(Mark.NONE);
                    OPEN.incrementAndGet();
                    keep(
                            all.end(),
                            all.frames().stream()
                                    .flatMap(List::stream)
                                    .filter(Entry::isPurge)
                                    .toList());
                }

                @Override
                Mark wipe(Mark end, List<Entry> entries) throws IOException {
                    return OPEN.get() > 1 ? append(end, entries) : super.wipe(end, entries);
                }
            };
        }

        @Override
        public void close(LogDesk desk) {
            OPEN.decrementAndGet();
        }
    }

    /** Purges, and never says that it has. */
    public static final class NeverCallsItComplete implements DeskPlace<Desk>, PurgeContract {
        @Override
        public Class<? extends DeskPlace<?>> place() {
            return getClass();
        }

        @Override
        public Desk open(Path directory) {
            Desk desk = LogDesk.open(directory);
            return Recording.proxy(
                    Desk.class,
                    (proxy, method, arguments) -> method.getName().equals("read")
                            ? desk.read(records -> readDoubting(records, arguments[0]))
                            : Recording.call(desk, method, arguments));
        }

        @SuppressWarnings("unchecked")
        private static Object readDoubting(Records records, Object query) {
            return ((Function<Records, Object>) query).apply(Recording.proxy(Records.class, (proxy, sort, none) -> {
                Object port = Recording.call(records, sort);
                return sort.getName().equals("personalData") ? doubting((PersonalData) port) : port;
            }));
        }

        private static PersonalData doubting(PersonalData vault) {
            return Recording.proxy(
                    PersonalData.class,
                    (proxy, method, arguments) -> method.getName().equals("isPurgingComplete")
                            ? false
                            : Recording.call(vault, method, arguments));
        }

        @Override
        public void close(Desk desk) {}
    }

    /** Keeps its files where the contract does not look. */
    public static final class LiesElsewhere extends Place implements PurgeContract {
        @Override
        LogFile log(Path directory) {
            Path elsewhere = directory.resolveSibling(directory.getFileName() + " elsewhere");
            elsewhere.toFile().mkdir();
            return new LogFile(elsewhere);
        }
    }

    /** Reads the log once and relies on it. */
    public static final class LooksOnce extends Place implements ReopeningContract {
        @Override
        LogFile log(Path directory) {
            return new LogFile(directory) {
                @Override
                Tail after(Mark mark) {
                    return mark.equals(Mark.NONE) ? super.after(mark) : new Tail(false, List.of(), mark);
                }
            };
        }
    }

    /** Takes the last frame first. */
    public static final class ReadsBackwards extends Place implements ReopeningContract {
        @Override
        LogFile log(Path directory) {
            return new LogFile(directory) {
                @Override
                Tail after(Mark mark) {
                    Tail tail = super.after(mark);
                    List<List<Entry>> frames = new ArrayList<>(tail.frames());
                    Collections.reverse(frames);
                    return new Tail(tail.isAnew(), frames, tail.end());
                }
            };
        }
    }
}
