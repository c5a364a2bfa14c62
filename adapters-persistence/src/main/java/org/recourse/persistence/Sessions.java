package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** The open sessions of one desk that nobody uses at the moment. Safe for use by several threads. */
final class Sessions implements AutoCloseable {
    private final Path file;
    private final Faults faults;
    private final Duration patience;
    private final boolean fresh;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean open = true;

    private Sessions(Path file, Faults faults, Duration patience, boolean fresh) {
        this.file = file;
        this.faults = faults;
        this.patience = patience;
        this.fresh = fresh;
    }

    /** Sessions on a desk's file, which is never empty. */
    static Sessions of(Path file, Faults faults, Duration patience) {
        return new Sessions(file, faults, patience, false);
    }

    /** Sessions on an empty file that is to become a desk's. */
    static Sessions ofNew(Path file, Faults faults, Duration patience) {
        return new Sessions(file, faults, patience, true);
    }

    private Session take() {
        if (!open) {
            throw new IllegalStateException("the desk is closed");
        }
        Session session = idle.poll();
        return session == null ? connect() : session;
    }

    /** A session on nothing, to compare with. */
    static Session inMemory() {
        return connect("jdbc:sqlite::memory:", new SQLiteConfig(), new Faults(Path.of(":memory:")));
    }

    void run(Consumer<Session> use) {
        use(session -> {
            use.accept(session);
            return true;
        });
    }

    <R> R use(Function<Session, R> use) {
        Session session = take();
        try {
            return use.apply(session);
        } finally {
            giveBack(session);
        }
    }

    private void giveBack(Session session) {
        if (session.isSound() && open) {
            idle.push(session);
        } else {
            session.close();
        }
    }

    private Session connect() {
        refuseForeign();
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Session session = connect(config);
        try {
            SqliteVersion.check(session);
            Pragmas.apply(session, Pragmas.of(file, patience));
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private Session connect(SQLiteConfig config) {
        return connect("jdbc:sqlite:" + file.toUri(), config, faults);
    }

    private static Session connect(String url, SQLiteConfig config, Faults faults) {
        try {
            return new Session(config.createConnection(url), faults);
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /** Looks at the file before anything writes to it, even a setting. */
    private void refuseForeign() {
        Header header = header();
        if (header.isEmpty() && fresh) {
            return;
        }
        if (!header.isDatabase()) {
            throw faults.damaged("is damaged or is no desk");
        }
        refuse(header.application(), header.version());
        if (hasLog()) {
            refuseByLog();
        }
    }

    private void refuse(int application, int version) {
        if (application != 0 && application != Schema.APPLICATION) {
            throw faults.damaged("is no desk, but the file of another program");
        }
        if (version > Schema.VERSION) {
            throw faults.tooNew(version);
        }
    }

    private Header header() {
        try {
            return Header.of(file);
        } catch (IOException e) {
            throw faults.unwritable("it cannot be read", e);
        }
    }

    private boolean hasLog() {
        try {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            throw faults.unwritable("its log cannot be read", e);
        }
    }

    /** What the log says of the version is not in the file yet; a reader does not carry it over when it closes. */
    private void refuseByLog() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        try (Session reader = connect(config)) {
            refuse(number(reader, "PRAGMA application_id"), number(reader, "PRAGMA user_version"));
        } catch (DeskException e) {
            if (e.fault() != Fault.UNWRITABLE) {
                throw e;
            }
        }
    }

    private static int number(Session session, String pragma) {
        return session.find(pragma, row -> row.count(1)).orElse(0);
    }

    @Override
    public void close() {
        open = false;
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            session.close();
        }
    }
}
