package org.recourse.cli.wiring;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.recourse.application.audit.VerifyDesk;
import org.recourse.application.desk.Trail.Flaw;
import org.recourse.application.health.RebuildStandings;
import org.recourse.application.keeping.DeskCopy;
import org.recourse.application.keeping.Salvage;
import org.recourse.cli.session.Session;
import org.recourse.domain.account.AccountId;
import org.recourse.persistence.Recovery;
import org.recourse.persistence.Restore;
import org.recourse.persistence.SqliteDesk;

/** Wires what is done with a desk as a whole. Needs no policies, so that a mistake in the user's own ones keeps nobody from a backup. */
public final class DeskKeeping {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private DeskKeeping() {}

    /**
     * Copies the desk.
     *
     * @param session the run
     * @param file where the copy is to lie
     * @param replacing true to put it in place of what may be there
     * @return what the copy holds
     * @throws org.recourse.application.desk.DeskException when the desk is damaged or the copy cannot be written
     */
    public static DeskCopy backUp(Session session, Path file, boolean replacing) {
        try (SqliteDesk desk = SqliteDesk.open(session.desk(), patience(session))) {
            return desk.backUp(file, replacing);
        }
    }

    /**
     * Tells whether a restore would replace anything.
     *
     * @param session the run
     * @return true if there is a desk, or what is left of one
     */
    public static boolean hasDesk(Session session) {
        return restore(session).hasDesk();
    }

    /**
     * Makes the desk that there is not.
     *
     * @param session the run
     * @param backup the backup
     * @return what the desk then holds
     * @throws org.recourse.application.desk.DeskException when the backup is damaged or too new, or the desk cannot be made
     */
    public static DeskCopy make(Session session, Path backup) {
        return restore(session).make(backup);
    }

    /**
     * Makes a desk in place of the one that there is.
     *
     * @param session the run
     * @param backup the backup
     * @param kept where to keep the one that there is
     * @return what the desk then holds
     * @throws org.recourse.application.desk.DeskException when the backup is damaged or too new, or the desk cannot be replaced
     */
    public static DeskCopy replace(Session session, Path backup, Path kept) {
        return restore(session).replace(backup, kept);
    }

    private static Restore restore(Session session) {
        return new Restore(session.desk(), patience(session));
    }

    private static Duration patience(Session session) {
        return session.patience().orElse(PATIENCE);
    }

    /**
     * What became of a recovery.
     *
     * @param salvage what was saved and what is lost
     * @param others the names of the user's own files that were copied
     * @param flaws what a check of the new desk has found
     */
    public record Recovered(Salvage salvage, List<String> others, List<Flaw> flaws) {
        /** Copies the lists. */
        public Recovered {
            others = ImmutableList.copyOf(others);
            flaws = ImmutableList.copyOf(flaws);
        }

        /**
         * Tells whether nothing is lost.
         *
         * @return true if everything was saved and the new desk is whole
         */
        public boolean isComplete() {
            return salvage.isComplete() && flaws.isEmpty();
        }
    }

    /**
     * Saves what can be read of the desk into a new one, computes there what follows from it, and checks the new one.
     *
     * @param session the run
     * @param into the new desk's directory
     * @return what became of it
     * @throws org.recourse.application.desk.DeskException when nothing can be read, or the new desk cannot be written
     */
    public static Recovered recover(Session session, Path into) {
        try (Recovery recovery = Recovery.into(into, patience(session))) {
            Salvage salvage = recovery.salvage(session.desk());
            List<Flaw> flaws = complete(recovery, salvage);
            List<String> others = recovery.copyOthers(session.desk());
            recovery.finish();
            return new Recovered(salvage, others, flaws);
        }
    }

    private static List<Flaw> complete(Recovery recovery, Salvage salvage) {
        List<Flaw> flaws = new ArrayList<>();
        try (SqliteDesk desk = recovery.desk()) {
            for (Salvage.Account saved : salvage.accounts()) {
                AccountId account = saved.account();
                new RebuildStandings(desk).rebuild(account);
                flaws.addAll(new VerifyDesk(desk).verify(account).flaws());
            }
        }
        return flaws;
    }

    /**
     * Lists the older copies of the desk in its own directory.
     *
     * @param session the run
     * @return their names, in order
     * @throws org.recourse.application.desk.DeskException when the directory cannot be read
     */
    public static List<String> copiesBeside(Session session) {
        return SqliteDesk.copiesBeside(session.desk());
    }

    /**
     * Lists the desks in the desk's own directory that somebody has put there.
     *
     * @param session the run
     * @return the names of their files, in order
     * @throws org.recourse.application.desk.DeskException when the directory cannot be read
     */
    public static List<String> foreignBeside(Session session) {
        return SqliteDesk.foreignBeside(session.desk());
    }
}
