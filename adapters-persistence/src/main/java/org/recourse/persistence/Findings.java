package org.recourse.persistence;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;
import org.recourse.application.desk.Trail.Flaw;

/** What a check has found so far. */
final class Findings {
    private final List<Flaw> flaws = new ArrayList<>();

    void add(String at, String what) {
        flaws.add(new Flaw(at, what));
    }

    void addAll(String within, Findings others) {
        others.flaws.forEach(flaw -> add(within + flaw.at(), flaw.what()));
    }

    /** Runs a step of the check; what cannot be read, or makes no sense, is a flaw like any other. */
    void of(String at, Runnable step) {
        try {
            step.run();
        } catch (DeskException e) {
            if (e.fault() != Fault.DAMAGED) {
                throw e;
            }
            addUnreadable(at);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            addUnreadable(at);
        }
    }

    private void addUnreadable(String at) {
        add(at, "holds something that is not as it was written");
    }

    List<Flaw> flaws() {
        return ImmutableList.copyOf(flaws);
    }
}
