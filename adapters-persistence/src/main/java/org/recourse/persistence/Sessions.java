package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** The open sessions of one desk that nobody uses at the moment. Safe for use by several threads. */
final class Sessions implements AutoCloseable {
    private enum Access {
        MAKING,
        WRITING,
        READING
    }

    private final Path file;
    private final Faults faults;
    private final Duration patience;
    private final Access access;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean open = true;

    private Sessions(Path file, Faults faults, Duration patience, Access access) {
        this.file = file;
        this.faults = faults;
        this.patience = patience;
        this.access = access;
    }

    /** Sessions on a desk's file, which is never empty. */
    static Sessions of(Path file, Faults faults, Duration patience) {
        return new Sessions(file, faults, patience, Access.WRITING);
    }

    /** Sessions on an empty file that is to become a desk's. */
    static Sessions ofNew(Path file, Faults faults, Duration patience) {
        return new Sessions(file, faults, patience, Access.MAKING);
    }

    /** Sessions that leave a desk's file as it is, to the byte, even when they are closed. */
    static Sessions reading(Path file, Faults faults, Duration patience) {
        return new Sessions(file, faults, patience, Access.READING);
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

    /** Lends a session that nobody has used, since SQLite copies no desk through one that still has statements. */
    <R> R useAlone(Function<Session, R> use) {
        try (Session session = connect()) {
            return use.apply(session);
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
        Session session = connect(config());
        try {
            SqliteVersion.check(session);
            Pragmas.apply(session, pragmas());
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** Who may write carries the log over into the file when the last connection is closed, even if nothing was asked of it. */
    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setReadOnly(access == Access.READING && hasLog());
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private Map<String, String> pragmas() {
        return access == Access.READING ? Pragmas.ofReader(patience) : Pragmas.ofWriter(file, patience);
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
        if (header.isEmpty() && access == Access.MAKING) {
            return;
        }
        if (!header.isDatabase()) {
            throw faults.damaged("is damaged or is no desk");
        }
        if (!header.isDesk()) {
            throw faults.damaged("is no desk, but the file of another program");
        }
        if (header.version() > Schema.VERSION) {
            throw faults.tooNew(header.version());
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
            return Files.size(file.resolveSibling(file.getFileName() + "-wal")) > 0;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw faults.unwritable("its log cannot be read", e);
        }
    }

    @Override
    public void close() {
        open = false;
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            session.close();
        }
    }
}
