package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Turns;
import org.recourse.application.keeping.DeskCopy;

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
    private final SealFile seal;
    private final long acknowledged;
    private final Turns turns = new Turns();
    private final ReadCases known = new ReadCases();

    private SqliteDesk(Sessions sessions, Transactions transactions, SealFile seal) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.seal = seal;
        this.acknowledged = seal.look().commits();
    }

    /**
     * Tells whether a directory has, or had, a desk in it.
     *
     * @param directory the directory
     * @return true if there is anything that only a desk leaves
     * @throws org.recourse.application.desk.DeskException when the disk does not tell
     */
    public static boolean isIn(Path directory) {
        DeskFolder folder = new DeskFolder(directory.toAbsolutePath());
        return folder.hasFile() || folder.hasSeal();
    }

    /**
     * Loads SQLite now rather than when the first desk is opened, if the user's cache can be used for it.
     *
     * @throws org.recourse.application.desk.DeskException when SQLite fails
     */
    public static void loadAhead() {
        NativeLibrary.loadAhead();
    }

    /**
     * Opens the desk of a directory and waits up to 30 seconds for other writers whenever it writes.
     *
     * @param directory the directory; it is made, for its owner's eyes only, if it does not exist
     * @return the desk, to be closed by the caller
     * @throws org.recourse.application.desk.DeskException when the desk cannot be made or opened, or is damaged, or too new; one that is
     *     damaged or too new is left as it is
     */
    public static SqliteDesk open(Path directory) {
        return open(directory, PATIENCE);
    }

    /**
     * Opens the desk of a directory. One that anything but this program has changed since it was last used is read in full first.
     *
     * @param directory the directory; it is made, for its owner's eyes only, if it does not exist
     * @param patience how long to wait for other writers, up to 24 days
     * @return the desk, to be closed by the caller
     * @throws org.recourse.application.desk.DeskException when the desk cannot be made or opened, or is damaged, or too new; one that is
     *     damaged or too new is left as it is
     */
    public static SqliteDesk open(Path directory, Duration patience) {
        DeskFolder folder = new DeskFolder(directory.toAbsolutePath());
        Faults faults = new Faults(folder.file());
        try {
            DeskFolder.createFolder(folder.directory());
            NativeLibrary.load(folder.directory(), faults);
            folder.narrowFolder();
            if (!folder.hasFile()) {
                create(folder, faults, patience);
                folder.warnIfOpen();
            }
            folder.narrowFiles();
        } catch (IOException e) {
            throw faults.unmade(e);
        }
        return open(new TrustGate(folder, new SealFile(folder), faults, patience));
    }

    /** Makes the file aside, so that under its own name it is never seen unfinished. */
    private static void create(DeskFolder folder, Faults faults, Duration patience) throws IOException {
        if (folder.hasSeal()) {
            throw faults.damaged("is gone, but not what was noted beside it of its writes");
        }
        Path aside = folder.aside();
        try {
            try (Sessions sessions = Sessions.ofNew(aside, faults, patience)) {
                sessions.run(session -> Schema.migrate(session, made -> {}));
                sessions.run(Session::dropFreePages);
                sessions.run(Session::carryLogOver);
            }
            folder.name(aside);
        } finally {
            DeskFolder.discard(aside);
        }
    }

    private static SqliteDesk open(TrustGate gate) {
        try {
            gate.pass();
            gate.folder().sweep();
            return openTrusted(gate);
        } catch (RuntimeException e) {
            gate.seal().close();
            throw e;
        }
    }

    private static SqliteDesk openTrusted(TrustGate gate) {
        Sessions sessions = Sessions.of(gate.folder().file(), gate.faults(), gate.patience());
        Transactions transactions = new Transactions(sessions, gate.seal(), gate.faults(), gate.patience());
        try {
            sessions.run(session -> new Migration(gate).run(session));
            transactions.wipeIfOwed();
            return new SqliteDesk(sessions, transactions, gate.seal());
        } catch (RuntimeException e) {
            gate.seal().keep(0, sessions::close);
            throw e;
        }
    }

    /**
     * Opens a desk as it is, whole or not, to see what it holds. Nothing is changed, and nothing can be written.
     *
     * @param directory the desk's directory
     * @return the desk, to be closed by the caller; reading what is damaged fails, and {@code trail().check} names it
     * @throws org.recourse.application.desk.DeskException when there is none, or it is too damaged to be opened, or too new
     */
    public static SqliteDesk inspect(Path directory) {
        DeskFolder folder = new DeskFolder(directory.toAbsolutePath());
        Faults faults = new Faults(folder.file());
        NativeLibrary.load(folder.directory(), faults);
        Sessions sessions = Sessions.reading(folder.file(), faults, PATIENCE);
        SealFile seal = new SealFile(folder);
        return new SqliteDesk(sessions, new Transactions(sessions, seal, faults, PATIENCE), seal);
    }

    @Override
    public <R> R read(Function<Records, R> query) {
        return turns.take(() ->
                transactions.read(transaction -> query.apply(new SqliteRecords(transaction, known, acknowledged))));
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return turns.take(() ->
                transactions.write(transaction -> work.apply(new SqliteRecords(transaction, known, acknowledged))));
    }

    /**
     * Copies the desk as it is at one time, while others may write to it. The copy gets its name when it is whole, was read again in full and
     * is on the disk.
     *
     * @param file where the copy is to lie, outside of the desk's own directory
     * @param replacing true to put it in place of what may be there
     * @return what the copy holds
     * @throws org.recourse.application.desk.DeskException when the desk is damaged or the copy cannot be written; nothing is left behind then
     */
    public DeskCopy backUp(Path file, boolean replacing) {
        try (CopyAside copy = CopyAside.of(file)) {
            DeskCopy made = turns.take(() -> sessions.useAlone(session -> {
                copy.take(session);
                return copy.check(session.faults());
            }));
            if (replacing) {
                copy.replace(file);
            } else {
                copy.name(file);
            }
            return made;
        }
    }

    /**
     * Lists the older copies of a desk that lie in its own directory: from before it was brought up to date, and from before it was replaced. A
     * purge deletes them.
     *
     * @param directory the desk's directory
     * @return their names, in order; none if there is no such directory
     * @throws org.recourse.application.desk.DeskException when the directory cannot be read
     */
    public static List<String> copiesBeside(Path directory) {
        return names(directory, KeptCopies::list);
    }

    /**
     * Lists the other desks that lie in a desk's own directory, such as a backup that was put there by hand. A purge leaves them as they are.
     *
     * @param directory the desk's directory
     * @return the names of their files, in order; none if there is no such directory
     * @throws org.recourse.application.desk.DeskException when the directory cannot be read
     */
    public static List<String> foreignBeside(Path directory) {
        return names(directory, KeptCopies::foreign);
    }

    /** A look into a desk's directory. */
    private interface Listing {
        List<Path> of(KeptCopies copies) throws IOException;
    }

    private static List<String> names(Path directory, Listing listing) {
        DeskFolder folder = new DeskFolder(directory.toAbsolutePath());
        try {
            return listing.of(new KeptCopies(folder)).stream()
                    .map(copy -> copy.getFileName().toString())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new Faults(folder.file()).unwritable("its directory cannot be read", e);
        }
    }

    /** Closes the desk; transactions that are under way come to their end. */
    @Override
    public void close() {
        transactions.close();
        seal.keep(0, sessions::close);
        seal.close();
    }
}
