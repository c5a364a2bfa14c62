package org.recourse.persistence;

import static com.google.common.base.Preconditions.checkState;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the store's parts do within one transaction: read, write if it is a writing one, nothing once it has ended. */
final class Transaction {
    private final Session session;
    private final boolean writing;
    private final List<Runnable> lastSteps = new ArrayList<>();
    private @Nullable Runnable waiting;
    private boolean open;
    private boolean written;
    private boolean purged;

    Transaction(Session session, boolean writing) {
        this.session = session;
        this.writing = writing;
    }

    Faults faults() {
        return session.faults();
    }

    int run(String sql, @Nullable Object... values) {
        checkState(open && writing, "written outside a writing transaction");
        settle();
        written = true;
        return session.run(sql, values);
    }

    /** Has a statement run soon, together with others; what is read afterwards knows of it. */
    void runSoon(String sql, @Nullable Object... values) {
        checkState(open && writing, "written outside a writing transaction");
        written = true;
        session.runSoon(sql, values);
    }

    void each(String sql, Consumer<Row> reader, @Nullable Object... values) {
        checkState(open, "read after the transaction has ended");
        settle();
        session.each(sql, reader, values);
    }

    /** Hands over what is read while statements that are to be run soon wait on; it does not know of them. */
    void eachMeanwhile(String sql, Consumer<Row> reader, @Nullable Object... values) {
        checkState(open, "read after the transaction has ended");
        session.eachMeanwhile(sql, reader, values);
    }

    /** Returns the values of each statement that is to be run soon, and of which what is read meanwhile does not know. */
    List<@Nullable Object[]> waiting(String sql) {
        settle();
        return session.waiting(sql);
    }

    <R> Optional<R> find(String sql, Function<Row, R> reader, @Nullable Object... values) {
        checkState(open, "read after the transaction has ended");
        settle();
        return session.find(sql, reader, values);
    }

    <R> List<R> list(String sql, Function<Row, R> reader, @Nullable Object... values) {
        List<R> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.apply(row)), values);
        return rows;
    }

    /** Checks what was read against the row's checksum. */
    void check(String table, long sum, @Nullable Object... columns) {
        if (RowSum.of(columns) != sum) {
            throw faults().damaged("has a damaged row among its " + table);
        }
    }

    /** Reads a value out of a row; one that breaks its own rules means that the row is damaged. */
    <R> R whole(String table, Supplier<R> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw faults().damaged("has a row that makes no sense among its " + table, e);
        }
    }

    /** Has something written soon before the next statement that is run at once, and before the commit. It takes the place of what waited before. */
    void beforeNext(Runnable step) {
        waiting = step;
    }

    private void settle() {
        @Nullable Runnable step = waiting;
        waiting = null;
        if (step != null) {
            step.run();
        }
    }

    /** Has something done right before the commit. */
    void atEnd(Runnable lastStep) {
        lastSteps.add(lastStep);
    }

    /** Has the log emptied after the commit, since words were purged. */
    void purged() {
        if (!purged) {
            purged = true;
            run("UPDATE wiping SET asked = asked + 1");
        }
    }

    boolean hasPurged() {
        return purged;
    }

    /** Begins on one state of the desk; fails as long as another writer has its turn. */
    void begin(String how) {
        session.run(how);
        try {
            resume();
            open = true;
        } finally {
            if (!open) {
                session.rollback();
            }
        }
    }

    /** As long as nobody else has changed the desk, it is neither looked at nor asked for its version again. */
    private void resume() {
        long found = session.find("PRAGMA data_version", row -> row.number(1)).orElse(0L);
        if (session.spell().filter(spell -> spell.isOf(found)).isEmpty()) {
            refuseNewer();
            session.begin(new Spell(found));
        }
    }

    /** Another program may have brought the desk to a newer version while this one was at work. */
    private void refuseNewer() {
        int version = Schema.version(session);
        if (version > Schema.VERSION) {
            throw faults().tooNew(version);
        }
    }

    /** Returns the time since which nobody else has changed the desk. */
    Spell spell() {
        checkState(open, "asked after the transaction has ended");
        return session.spell().orElseThrow();
    }

    /** Returns the desk's version, which is this program's or an older one. */
    int version() {
        checkState(open, "read after the transaction has ended");
        return Schema.version(session);
    }

    /** Takes the last steps and counts the commit that is to come; returns the count, or 0 if nothing was written. */
    long finish() {
        lastSteps.forEach(Runnable::run);
        settle();
        return written ? count() : 0;
    }

    private long count() {
        session.run("UPDATE commits SET number = number + 1");
        return spell().counted(this::commits);
    }

    private long commits() {
        return session.find("SELECT number FROM commits", row -> row.number(1))
                .orElseThrow(() -> faults().damaged("has lost the count of its commits"));
    }

    void commit() {
        open = false;
        session.run("COMMIT");
    }

    void rollback() {
        open = false;
        session.rollback();
    }
}
