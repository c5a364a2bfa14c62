package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.keeping.DeskCopy;

/**
 * Makes a directory's desk from a backup. Whatever happens meanwhile, the directory holds the old desk or the new one.
 *
 * <p>Safe for use beside other programs that use the desk.
 */
public final class Restore {
    private static final String COUNT = "UPDATE commits SET number = max(number, ?) + 1";

    private final DeskFolder folder;
    private final Faults faults;
    private final Duration patience;

    /**
     * Builds a restore.
     *
     * @param directory the desk's directory; it is made, for its owner's eyes only, if it does not exist
     * @param patience how long to wait for other programs, up to 24 days
     */
    public Restore(Path directory, Duration patience) {
        this.folder = new DeskFolder(directory.toAbsolutePath());
        this.faults = new Faults(folder.file());
        this.patience = patience;
    }

    /**
     * Makes the desk of a directory that has none.
     *
     * @param backup the backup's file, which is left as it is
     * @return what the desk then holds
     * @throws DeskException when the backup is damaged or too new, or the desk cannot be made
     */
    public DeskCopy make(Path backup) {
        begin();
        try (CopyAside fresh = CopyAside.of(folder.file())) {
            DeskCopy copy = prepare(fresh, backup);
            fresh.name(folder.file());
            return opened(copy);
        }
    }

    /**
     * Makes a desk in place of the one that there is, which is kept as a file. A sound one is replaced in one transaction of its own, so
     * that other programs that have it open see the new one; a damaged one only while no other program has it open.
     *
     * @param backup the backup's file, which is left as it is
     * @param kept where to keep the desk that there is; nothing may be there, and it has to be in the desk's directory
     * @return what the desk then holds
     * @throws DeskException when the backup is damaged or too new, the desk is in use or too new, or it cannot be written; nothing is
     *     changed then
     */
    public DeskCopy replace(Path backup, Path kept) {
        begin();
        try (CopyAside fresh = CopyAside.of(folder.file())) {
            DeskCopy copy = prepare(fresh, backup);
            replace(fresh, kept);
            return opened(copy);
        }
    }

    /**
     * Tells whether there is anything of a desk that has to make room.
     *
     * @return true if there is a desk's file, or a log of one that is gone
     * @throws DeskException when the directory cannot be looked at
     */
    public boolean hasDesk() {
        return folder.hasAny();
    }

    private void begin() {
        try {
            DeskFolder.createFolder(folder.directory());
        } catch (IOException e) {
            throw faults.unwritable("its directory cannot be made", e);
        }
        NativeLibrary.load(folder.directory(), faults);
    }

    /** Copies the backup, brings the copy up to date, and reads all of it. */
    private DeskCopy prepare(CopyAside fresh, Path backup) {
        Faults ofBackup = new Faults(backup);
        try (Sessions sessions = Sessions.reading(backup.toAbsolutePath(), ofBackup, patience)) {
            sessions.run(session -> copy(session, fresh));
        }
        try (Sessions sessions = Sessions.of(fresh.file(), ofBackup, patience)) {
            sessions.run(this::bringUpToDate);
            sessions.run(Session::carryLogOver);
        }
        return fresh.check(ofBackup);
    }

    private static void copy(Session backup, CopyAside fresh) {
        if (Schema.version(backup) == 0) {
            throw backup.faults().damaged("is damaged or is no desk");
        }
        backup.script("PRAGMA query_only = 0");
        fresh.take(backup);
    }

    private void bringUpToDate(Session session) {
        Schema.migrate(session, migrated -> {});
        session.run(COUNT, acknowledged());
    }

    private long acknowledged() {
        try (SealFile seal = new SealFile(folder)) {
            return seal.commits();
        } catch (IOException e) {
            throw faults.unwritable("what is noted beside it of its writes cannot be read", e);
        }
    }

    private void replace(CopyAside fresh, Path kept) {
        if (!folder.hasFile() || !swapsContent(fresh, kept)) {
            new FileSwap(folder, patience).run(fresh, kept);
        }
    }

    /** Tells whether the desk that there is was sound enough. */
    private boolean swapsContent(CopyAside fresh, Path kept) {
        try (SealFile seal = new SealFile(folder)) {
            new ContentSwap(folder, seal, patience).run(fresh, kept);
            return true;
        } catch (DeskException e) {
            if (e.fault() != Fault.DAMAGED) {
                throw e;
            }
            return false;
        }
    }

    /** Opens the new desk once, as everybody will. */
    private DeskCopy opened(DeskCopy copy) {
        SqliteDesk.open(folder.directory(), patience).close();
        return copy;
    }
}
