package org.recourse.cli.wiring;

import com.google.common.util.concurrent.Uninterruptibles;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.playbook.Playbook;
import org.recourse.domain.policy.Policies;
import org.recourse.persistence.SqliteDesk;

/** Loads what most commands need in a thread of its own, while the commands are built. Not safe for use by several threads. */
public final class LoadAhead {
    private final Thread thread;

    private LoadAhead(Thread thread) {
        this.thread = thread;
    }

    /**
     * Begins to load.
     *
     * @return what is being loaded
     */
    public static LoadAhead begin() {
        Thread thread = new Thread(LoadAhead::load, "load-ahead");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, e) -> {});
        thread.start();
        return new LoadAhead(thread);
    }

    private static void load() {
        Policies.standard();
        CaseTypes.all();
        Playbook.standard();
        SqliteDesk.loadAhead();
    }

    /**
     * Waits until it is loaded: two threads that set up the same tables could wait for each other for ever. What failed fails again, and is told,
     * where it is used.
     */
    public void finish() {
        Uninterruptibles.joinUninterruptibly(thread);
    }
}
