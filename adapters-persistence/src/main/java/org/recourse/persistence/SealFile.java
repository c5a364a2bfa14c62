package org.recourse.persistence;

import com.google.common.util.concurrent.Striped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * The small file beside a desk's own that has its {@link Seal}. What changes the desk's file is run while the seal is held, so that no other
 * program takes the change for damage. A seal that cannot be read, written or held is no error: it costs the next opening a full check.
 *
 * <p>Once it was held, it stays open until it is closed here; another file that was put in its place is opened instead. Safe for use by several
 * threads and programs.
 */
final class SealFile implements AutoCloseable {
    /** Threads of one program take turns: its locks on a file all go when any of its threads closes that file. */
    private static final Striped<Lock> TURNS = Striped.lazyWeakLock(64);

    private final DeskFolder folder;
    private final Lock turn;
    private Optional<OpenSeal> open = Optional.empty();

    SealFile(DeskFolder folder) {
        this.folder = folder;
        this.turn = TURNS.get(folder.directory());
    }

    /** What was seen of seal and desk at one time. */
    record Look(Optional<Seal> seal, Stamp stamp) {
        /** Tells whether the desk's file is as this program left it. */
        boolean isAsSealed() {
            return seal.filter(known -> known.covers(stamp)).isPresent();
        }

        /** Returns the number of commits that are known to have been acknowledged. */
        long commits() {
            return seal.map(Seal::commits).orElse(0L);
        }
    }

    /** Looks at seal and desk; if they do not match, once more while no other program changes them. */
    Look look() {
        return inTurn(() -> {
            Look quick = new Look(peek(), stamp());
            return quick.isAsSealed() ? quick : hold().map(this::look).orElse(quick);
        });
    }

    /** Holds the seal if there is one. */
    private Optional<HeldSeal> hold() {
        if (open.filter(OpenSeal::isStillThere).isEmpty()) {
            replace(OpenSeal.existing(path()));
        }
        return open.flatMap(OpenSeal::hold);
    }

    private void replace(Optional<OpenSeal> other) {
        open.ifPresent(OpenSeal::close);
        open = other;
    }

    private Look look(HeldSeal held) {
        try (held) {
            return new Look(held.read(), stamp());
        }
    }

    private Optional<Seal> peek() {
        try {
            return read();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Seal> read() throws IOException {
        try (InputStream in = Files.newInputStream(path(), LinkOption.NOFOLLOW_LINKS)) {
            return Seal.parse(in.readNBytes(Seal.LENGTH));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Returns the number of commits that are known to have been acknowledged; not knowing it is an error here. */
    long commits() throws IOException {
        turn.lock();
        try {
            return read().map(Seal::commits).orElse(0L);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Makes a change, and seals the desk anew if it was as sealed before.
     *
     * @param commits the number that the desk has counted up to, if the change is a commit; else 0
     * @param change changes the desk's file; if it throws, nothing is sealed
     */
    void keep(long commits, Runnable change) {
        inTurn(() -> {
            Optional<HeldSeal> held = hold();
            try {
                Optional<Look> before = held.map(seal -> new Look(seal.read(), stamp()));
                change.run();
                before.ifPresent(look -> held.ifPresent(seal -> write(seal, look, after(look, commits))));
            } finally {
                held.ifPresent(HeldSeal::close);
            }
            return commits;
        });
    }

    private Seal after(Look before, long commits) {
        Stamp stamp =
                before.isAsSealed() ? stamp() : before.seal().map(Seal::stamp).orElse(Stamp.NONE);
        return new Seal(stamp, Math.max(before.commits(), commits));
    }

    /** Seals a desk that was found whole, unless it has changed since the check began. */
    void renew(Stamp checked, long commits) {
        inTurn(() -> {
            replace(OpenSeal.making(path(), folder.ownersFile()));
            open.flatMap(OpenSeal::hold).ifPresent(held -> renew(held, checked, commits));
            return commits;
        });
    }

    private void renew(HeldSeal held, Stamp checked, long commits) {
        try (held) {
            Look look = new Look(held.read(), stamp());
            Stamp stamp = look.stamp().equals(checked)
                    ? checked
                    : look.seal().map(Seal::stamp).orElse(Stamp.NONE);
            write(held, look, new Seal(stamp, Math.max(look.commits(), commits)));
        }
    }

    private static void write(HeldSeal held, Look before, Seal seal) {
        if (before.seal().filter(seal::equals).isEmpty()) {
            held.write(seal);
        }
    }

    private <R> R inTurn(Supplier<R> use) {
        turn.lock();
        try {
            return use.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        inTurn(() -> {
            replace(Optional.empty());
            return open;
        });
    }

    private Stamp stamp() {
        return Stamp.of(folder.file());
    }

    private Path path() {
        return folder.seal();
    }
}
