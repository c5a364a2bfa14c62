package org.recourse.persistence;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.recourse.application.desk.DeskException;
import org.recourse.application.keeping.Salvage;
import org.recourse.persistence.pages.PageScan;

/**
 * Makes a new desk of what can be read of a damaged one. The damaged one is only read, page by page and without SQLite. The new one gets its
 * place when it is finished; until then, and if it never is, it lies in a folder of its own that {@link #close()} takes away.
 *
 * <p>Not safe for use by several threads.
 */
public final class Recovery implements AutoCloseable {
    private final DeskFolder into;
    private final DeskFolder workshop;
    private final Faults faults;
    private final Duration patience;

    /** What lies in the new desk's directory before the desk does, and must not stay there without it. */
    private final List<Path> ahead = new ArrayList<>();

    private Recovery(DeskFolder into, DeskFolder workshop, Duration patience) {
        this.into = into;
        this.workshop = workshop;
        this.faults = new Faults(into.file());
        this.patience = patience;
    }

    /**
     * Begins a recovery.
     *
     * @param directory the new desk's directory, which must not have a desk in it; it is made, for its owner's eyes only, if it does not
     *     exist
     * @param patience how long to wait for other programs, up to 24 days
     * @return the recovery, to be closed by the caller
     * @throws DeskException when nothing can be made there
     */
    public static Recovery into(Path directory, Duration patience) {
        DeskFolder into = new DeskFolder(directory.toAbsolutePath());
        try {
            DeskFolder.createFolder(into.directory());
            Path workshop = Files.createTempDirectory(into.directory(), "recovery-");
            return new Recovery(into, new DeskFolder(workshop), patience);
        } catch (IOException e) {
            throw new Faults(into.file()).unwritable("its directory cannot be made", e);
        }
    }

    /**
     * Reads the damaged desk and lays what was saved on the new one.
     *
     * @param directory the damaged desk's directory
     * @return what was saved and what is lost
     * @throws DeskException when nothing of it can be read, it is too new, or the new desk cannot be written
     */
    public Salvage salvage(Path directory) {
        Path damaged = new DeskFolder(directory.toAbsolutePath()).file();
        SqliteDesk.open(workshop.directory(), patience).close();
        try (Sessions sessions = Sessions.of(workshop.file(), faults, patience)) {
            return sessions.use(session -> salvage(damaged, new Transaction(session, true)));
        }
    }

    private static Salvage salvage(Path damaged, Transaction desk) {
        desk.begin("BEGIN IMMEDIATE");
        try {
            Salvage salvage = read(damaged, desk);
            desk.finish();
            desk.commit();
            return salvage;
        } catch (RuntimeException e) {
            desk.rollback();
            throw e;
        }
    }

    private static Salvage read(Path damaged, Transaction desk) {
        Faults ofDamaged = new Faults(damaged);
        FoundRows rows = new FoundRows(desk);
        try {
            if (!DeskFolder.isThere(damaged)) {
                throw ofDamaged.damaged("is gone");
            }
            int unreadable = PageScan.of(damaged, rows::take);
            PageScan.of(damaged, rows::takeWords);
            refuseNewer(rows, Header.of(damaged), ofDamaged);
            Salvage salvage = rows.save(unreadable);
            if (salvage.accounts().isEmpty() && unreadable > 0) {
                throw ofDamaged.damaged("holds nothing that can be read");
            }
            return salvage;
        } catch (IOException e) {
            throw ofDamaged.unwritable("it cannot be read", e);
        }
    }

    /** A version alone may be damage; a desk that is really newer has tables which this program does not know. */
    private static void refuseNewer(FoundRows rows, Header header, Faults faults) {
        if (header.version() > Schema.VERSION && rows.isNewer()) {
            throw faults.tooNew(header.version());
        }
    }

    /**
     * Opens the new desk where it is being made, to compute there what was not saved.
     *
     * @return the desk, to be closed by the caller before the recovery goes on
     * @throws DeskException when it cannot be opened
     */
    public SqliteDesk desk() {
        return SqliteDesk.open(workshop.directory(), patience);
    }

    /**
     * Gives the new desk its place.
     *
     * @throws DeskException when that cannot be done
     */
    public void finish() {
        if (into.hasFile()) {
            throw faults.unwritable("there is one already");
        }
        try {
            refuseLog();
            Files.move(workshop.file(), into.file(), StandardCopyOption.ATOMIC_MOVE);
            ahead.clear();
            into.sync();
        } catch (IOException e) {
            throw faults.unwritable("it cannot be given its place", e);
        }
        SqliteDesk.open(into.directory(), patience).close();
    }

    /** The file alone is given its place; a failing disk may have kept SQLite from carrying its log over into it. */
    private void refuseLog() throws IOException {
        Path log = workshop.file().resolveSibling("desk.db-wal");
        if (DeskFolder.isThere(log) && Files.size(log) > 0) {
            throw faults.unwritable("what was written last has not reached its file");
        }
    }

    /**
     * Copies what a user has put beside the damaged desk, such as the own policy values.
     *
     * @param directory the damaged desk's directory
     * @return the names of the files, in order
     * @throws DeskException when one cannot be copied
     */
    public List<String> copyOthers(Path directory) {
        try {
            List<Path> others = DeskFolder.list(directory).stream()
                    .filter(file -> !Files.isDirectory(file))
                    .filter(file -> !DeskFolder.isDesks(file.getFileName().toString()))
                    .toList();
            for (Path other : others) {
                Path copy = into.directory().resolve(other.getFileName());
                ahead.add(copy);
                Files.copy(other, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return others.stream().map(other -> other.getFileName().toString()).toList();
        } catch (IOException e) {
            throw faults.unwritable("what lies beside the desk cannot be copied", e);
        }
    }

    /** Takes away what is left of the making. */
    @Override
    public void close() {
        List<Path> staying = new ArrayList<>(DeskFolder.undeletable(ahead));
        try {
            MoreFiles.deleteRecursively(workshop.directory(), RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            staying.add(workshop.directory());
        }
        if (!staying.isEmpty()) {
            throw faults.unwritable("what was made beside it cannot be taken away: " + staying);
        }
    }
}
