package org.recourse.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.keeping.DeskCopy;
import org.recourse.application.keeping.DeskCopy.AccountTrail;

/** A copy of a desk in the making. It lies beside the place that it is to take, and takes it only when it is whole and on the disk. */
final class CopyAside implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Path file;
    private final DeskFolder folder;
    private final Faults faults;

    private CopyAside(Path file, DeskFolder folder, Faults faults) {
        this.file = file;
        this.folder = folder;
        this.faults = faults;
    }

    /** Begins a copy that is to lie at a place, and there alone. */
    static CopyAside of(Path place) {
        Faults faults = new Faults(place);
        DeskFolder folder = DeskFolder.of(place);
        try {
            return new CopyAside(folder.aside(), folder, faults);
        } catch (IOException e) {
            throw faults.unwritable("nothing can be made in its directory", e);
        }
    }

    Path file() {
        return file;
    }

    /** Copies one state of a desk, without the places of it that nothing is kept in; others may write to it meanwhile. */
    void take(Session source) {
        try {
            source.script("VACUUM INTO '%s'".formatted(file.toString().replace("'", "''")));
        } catch (DeskException e) {
            throw e.getCause() instanceof SQLException cause ? blaming(e, cause) : e;
        }
        sync();
    }

    /** What cannot be written is the copy. One whose length the disk does not tell is for SQLite one that is there already. */
    private RuntimeException blaming(DeskException source, SQLException cause) {
        if (String.valueOf(cause.getMessage()).contains("output file already exists")) {
            return faults.unwritable("its length cannot be told", cause);
        }
        return source.fault() == Fault.UNWRITABLE ? faults.of(cause) : source;
    }

    private void sync() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw faults.unwritable("it cannot be brought onto the disk", e);
        }
    }

    /**
     * Reads all of the copy again.
     *
     * @param copied names what was copied, which is what is damaged if the copy is
     */
    DeskCopy check(Faults copied) {
        try (Sessions sessions = Sessions.reading(file, copied, PATIENCE)) {
            return new DeskCopy(Files.size(file), sessions.use(session -> check(session, copied)));
        } catch (IOException e) {
            throw faults.unwritable("it cannot be read again", e);
        }
    }

    private static List<AccountTrail> check(Session session, Faults copied) {
        Transaction transaction = new Transaction(session, false);
        transaction.begin("BEGIN DEFERRED");
        try {
            DeskCheck check = new DeskCheck(transaction, 0);
            List<Flaw> flaws = check.flaws();
            copied.refuse(flaws);
            SqliteEvents events = new SqliteEvents(transaction);
            return check.accounts().stream()
                    .map(account -> new AccountTrail(account, events.head(account)))
                    .toList();
        } finally {
            transaction.rollback();
        }
    }

    /** Gives the copy its name, in place of what may have that name. */
    void replace(Path place) {
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            folder.sync();
        } catch (IOException e) {
            throw faults.unwritable("it cannot be given its name", e);
        }
    }

    /** Gives the copy its name, which nothing may have. */
    void name(Path place) {
        try {
            DeskFolder.link(file, place);
            folder.sync();
        } catch (IOException e) {
            throw faults.unwritable("it cannot be given its name", e);
        }
    }

    /** Takes away what is left of it; under its name it stays. */
    @Override
    public void close() {
        List<Path> staying = DeskFolder.undeletable(DeskFolder.withCompanions(file));
        if (!staying.isEmpty()) {
            throw faults.unwritable("what was made aside cannot be taken away: " + staying);
        }
    }
}
