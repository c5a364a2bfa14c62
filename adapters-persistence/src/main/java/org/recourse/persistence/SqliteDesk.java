package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Turns;
import org.recourse.domain.account.AccountId;

/**
 * A desk in one directory of a local disk. What a write has returned from is on the disk.
 *
 * <p>Safe for use by several threads, and by several programs at once: readers never wait, writers take turns. On a network file system,
 * where that cannot be had, readers and writers wait for each other.
 */
public final class SqliteDesk implements Desk, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Sessions sessions;
    private final Transactions transactions;
    private final Turns turns = new Turns();

    private SqliteDesk(Sessions sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * Opens the desk of a directory and waits up to 30 seconds for other writers whenever it writes.
     *
     * @param directory the directory; it is made, for its owner's eyes only, if it does not exist
     * @return the desk, to be closed by the caller
     * @throws org.recourse.application.desk.DeskException when the desk cannot be made or opened; a newer one is left as it is
     */
    public static SqliteDesk open(Path directory) {
        return open(directory, PATIENCE);
    }

    /**
     * Opens the desk of a directory.
     *
     * @param directory the directory; it is made, for its owner's eyes only, if it does not exist
     * @param patience how long to wait for other writers, up to 24 days
     * @return the desk, to be closed by the caller
     * @throws org.recourse.application.desk.DeskException when the desk cannot be made or opened; a newer one is left as it is
     */
    public static SqliteDesk open(Path directory, Duration patience) {
        DeskFolder folder = new DeskFolder(directory.toAbsolutePath());
        Faults faults = new Faults(folder.file());
        try {
            DeskFolder.createFolder(folder.directory());
            NativeLibrary.load(folder.directory(), faults);
            if (!folder.hasFile()) {
                create(folder, faults, patience);
            }
            folder.narrow();
        } catch (IOException e) {
            throw faults.unwritable("its directory or file cannot be made: " + e.getMessage(), e);
        }
        return open(Sessions.of(folder.file(), faults, patience), faults, patience);
    }

    /** Makes the file aside, so that under its own name it is never seen unfinished. */
    private static void create(DeskFolder folder, Faults faults, Duration patience) throws IOException {
        Path aside = folder.aside();
        try {
            try (Sessions sessions = Sessions.ofNew(aside, faults, patience)) {
                sessions.run(Schema::migrate);
            }
            folder.name(aside);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static SqliteDesk open(Sessions sessions, Faults faults, Duration patience) {
        Transactions transactions = new Transactions(sessions, faults, patience);
        try {
            sessions.run(Schema::migrate);
            transactions.wipeIfOwed();
            return new SqliteDesk(sessions, transactions);
        } catch (RuntimeException e) {
            sessions.close();
            throw e;
        }
    }

    @Override
    public <R> R read(Function<Records, R> query) {
        return turns.take(() -> transactions.read(transaction -> query.apply(new SqliteRecords(transaction))));
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return turns.take(() -> transactions.write(transaction -> work.apply(new SqliteRecords(transaction))));
    }

    /**
     * Builds the columns by which cases are selected anew from the events.
     *
     * @param account whose cases
     * @throws org.recourse.application.desk.DeskException when the events themselves cannot be read
     */
    public void rebuildCases(AccountId account) {
        turns.take(() -> transactions.write(transaction -> {
            new SqliteCases(transaction).rebuild(account);
            return account;
        }));
    }

    /** Closes the desk; transactions that are under way come to their end. */
    @Override
    public void close() {
        sessions.close();
    }
}
