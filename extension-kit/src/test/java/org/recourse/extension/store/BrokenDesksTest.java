package org.recourse.extension.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Throwables;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.Messages;
import org.recourse.application.desk.Records;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.casework.Case;
import org.recourse.extension.contract.AnnouncementsContract;
import org.recourse.extension.contract.AtomicityContract;
import org.recourse.extension.contract.ConcurrencyContract;
import org.recourse.extension.contract.KeptReadyContract;
import org.recourse.extension.contract.OrderingContract;
import org.recourse.extension.contract.VersionsContract;

/** Each of these desks breaks one promise, and the contract of that promise notices. */
final class BrokenDesksTest {
    @Test
    void a_desk_that_keeps_what_was_written_before_a_failure_is_not_atomic() {
        Set<String> broken = Broken.promisesOf(KeepsHalf.class);
        assertEquals(
                Set.of("a_transaction_that_fails_after_any_write_leaves_nothing", "an_error_takes_back_everything_too"),
                broken);
    }

    @Test
    void a_desk_that_takes_back_only_after_exceptions_is_not_atomic() {
        assertEquals(Set.of("an_error_takes_back_everything_too"), Broken.promisesOf(ForgetsErrors.class));
    }

    @Test
    void a_desk_that_takes_any_version_has_none() {
        assertEquals(
                Set.of(
                        "every_version_but_the_latest_is_a_conflict",
                        "a_new_case_has_version_nought",
                        "a_version_counts_within_its_own_transaction"),
                Broken.promisesOf(TakesAnyVersion.class));
    }

    @Test
    void a_desk_that_hands_over_backwards_has_no_order() {
        assertEquals(
                Set.of("orders_come_by_code_points", "refunds_come_by_code_points"),
                Broken.promisesOf(HandsOverBackwards.class));
    }

    @Test
    void a_desk_that_holds_on_to_what_it_has_answered_is_out_of_date() {
        assertEquals(
                Set.of("what_is_written_after_it_was_announced_is_answered"),
                Broken.promisesOf(HoldsOnToAnswers.class));
    }

    @Test
    void a_desk_that_does_not_ask_since_when_answers_too_much() {
        assertEquals(
                Set.of("messages_belong_to_their_day_and_account", "closed_cases_are_found_by_when_they_were_closed"),
                Broken.promisesOf(AsksForNoBeginning.class));
    }

    @Test
    void a_desk_that_reads_before_its_turn_loses_updates() {
        Set<String> broken = Broken.promisesOf(ReadsBeforeItsTurn.class);
        assertTrue(broken.contains("no_update_is_lost_to_another_writer"), broken::toString);
    }

    @Test
    void a_desk_that_turns_writers_away_is_not_fair() {
        Set<String> broken = Broken.promisesOf(TurnsAway.class);
        assertTrue(broken.contains("every_writer_gets_its_turn"), broken::toString);
    }

    @Test
    void a_desk_that_shows_unfinished_work_is_seen_through() {
        Set<String> broken = Broken.promisesOf(KeepsOneByOne.class);
        assertTrue(broken.contains("readers_never_see_half_of_a_transaction"), broken::toString);
    }

    /** A desk in memory, of which something is broken. */
    abstract static class Broke implements Desk {
        final Desk whole = new MemoryDesk();

        public Desk desk() {
            return this;
        }

        @Override
        public <R> R read(Function<Records, R> query) {
            return whole.read(query);
        }

        @Override
        public <R> R write(Function<Records, R> work) {
            return whole.write(work);
        }

        <R> R keepingDespite(Class<? extends Throwable> failure, Function<Records, R> work) {
            List<Throwable> failures = new ArrayList<>();
            List<R> answers = new ArrayList<>();
            whole.write(records -> {
                try {
                    return answers.add(work.apply(records));
                } catch (RuntimeException | Error e) {
                    if (!failure.isInstance(e)) {
                        throw e;
                    }
                    return failures.add(e);
                }
            });
            failures.forEach(Throwables::throwIfUnchecked);
            return answers.get(0);
        }

        /** Does the work in vain and notes what it would have written. */
        <R> R workOut(Function<Records, R> work, List<Entry> entries) {
            List<R> answers = new ArrayList<>();
            assertThrows(
                    ArithmeticException.class,
                    () -> whole.write(records -> {
                        answers.add(work.apply(Recording.of(records, entries)));
                        throw new ArithmeticException("in vain");
                    }));
            return answers.get(0);
        }

        static boolean applied(List<Entry> entries, Records records) {
            entries.forEach(entry -> entry.applyTo(records));
            return true;
        }
    }

    static final class KeepsHalf extends Broke implements AtomicityContract {
        @Override
        public <R> R write(Function<Records, R> work) {
            return keepingDespite(Throwable.class, work);
        }
    }

    static final class ForgetsErrors extends Broke implements AtomicityContract {
        @Override
        public <R> R write(Function<Records, R> work) {
            return keepingDespite(Error.class, work);
        }
    }

    static final class TakesAnyVersion extends Broke implements VersionsContract {
        @Override
        public <R> R write(Function<Records, R> work) {
            return whole.write(records -> work.apply(changed(records, "cases", (port, method, arguments) -> {
                if (method.getName().equals("append")) {
                    Case grown = (Case) arguments[0];
                    int known = ((Cases) port)
                            .find(grown.account(), grown.id())
                            .map(Case::version)
                            .orElse(0);
                    if (grown.version() > known) {
                        return Recording.call(port, method, grown, known);
                    }
                }
                return Recording.call(port, method, arguments);
            })));
        }
    }

    static final class HandsOverBackwards extends Broke implements OrderingContract {
        @Override
        public <R> R read(Function<Records, R> query) {
            return whole.read(records -> query.apply(changed(
                    changed(records, "refunds", HandsOverBackwards::backwards),
                    "orders",
                    HandsOverBackwards::backwards)));
        }

        @SuppressWarnings("unchecked")
        private static Object backwards(Object port, Method method, Object[] arguments) throws Throwable {
            if (!method.getName().equals("each")) {
                return Recording.call(port, method, arguments);
            }
            List<Object> things = new ArrayList<>();
            Consumer<Object> collect = things::add;
            Recording.call(port, method, arguments[0], collect);
            Collections.reverse(things);
            things.forEach((Consumer<Object>) arguments[1]);
            return things;
        }
    }

    static final class HoldsOnToAnswers extends Broke implements AnnouncementsContract {
        @Override
        public <R> R write(Function<Records, R> work) {
            Map<List<Object>, Object> answers = new HashMap<>();
            return whole.write(records -> work.apply(changed(records, "orders", (port, method, arguments) -> {
                if (!method.getName().equals("find")) {
                    return Recording.call(port, method, arguments);
                }
                Object answer = answers.getOrDefault(List.of(arguments), Recording.call(port, method, arguments));
                answers.put(List.of(arguments), answer);
                return answer;
            })));
        }
    }

    static final class AsksForNoBeginning extends Broke implements KeptReadyContract {
        @Override
        public <R> R read(Function<Records, R> query) {
            return whole.read(records -> query.apply(changed(
                    changed(records, "cases", AsksForNoBeginning::everything),
                    "messages",
                    AsksForNoBeginning::everything)));
        }

        private static Object everything(Object port, Method method, Object[] arguments) throws Throwable {
            Object[] asked = arguments.clone();
            if (method.getName().equals("eachClosedSince")) {
                asked[3] = Instant.EPOCH;
            } else if (port instanceof Messages) {
                asked[1] = LocalDate.EPOCH;
            }
            return Recording.call(port, method, asked);
        }
    }

    /** Works out what to write before it is its turn. */
    static final class ReadsBeforeItsTurn extends Broke implements ConcurrencyContract {
        @Override
        public <R> R write(Function<Records, R> work) {
            List<Entry> entries = new ArrayList<>();
            R answer = workOut(work, entries);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            whole.write(records -> applied(entries, records));
            return answer;
        }
    }

    static final class TurnsAway extends Broke implements ConcurrencyContract {
        private final ReentrantLock turn = new ReentrantLock();

        @Override
        public <R> R write(Function<Records, R> work) {
            if (!turn.tryLock()) {
                throw new DeskException(DeskException.Fault.BUSY, "another writes");
            }
            try {
                return whole.write(work);
            } finally {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                turn.unlock();
            }
        }
    }

    /** Makes a transaction of every write. */
    static final class KeepsOneByOne extends Broke implements ConcurrencyContract {
        private final ReentrantLock turn = new ReentrantLock();

        @Override
        public <R> R write(Function<Records, R> work) {
            turn.lock();
            try {
                List<Entry> entries = new ArrayList<>();
                R answer = workOut(work, entries);
                entries.forEach(entry -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                    whole.write(records -> applied(List.of(entry), records));
                });
                return answer;
            } finally {
                turn.unlock();
            }
        }
    }

    /** Does something else for one sort of records. */
    interface Change {
        Object call(Object port, Method method, Object[] arguments) throws Throwable;
    }

    private static Records changed(Records records, String sort, Change change) {
        return Recording.proxy(Records.class, (proxy, method, announced) -> {
            Object port = method.invoke(records, announced);
            return method.getName().equals(sort)
                    ? Recording.proxy(
                            method.getReturnType(), (own, called, arguments) -> change.call(port, called, arguments))
                    : port;
        });
    }
}
