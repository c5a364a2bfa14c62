package org.recourse.reliability;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.recourse.reliability.FailingDisk.Operation;

/**
 * What is left after an errand met a fault, compared with the rehearsal.
 *
 * @param rehearsal the rehearsal
 * @param operations the errand's operations, if they were watched
 * @param scene the scene as it can be looked at now
 * @param told the scene as the errand saw it
 * @param ended what the errand said
 */
record Aftermath(Rehearsal rehearsal, List<Operation> operations, Scene scene, Scene told, Recourse.Ended ended) {
    private static final Pattern TRACE = Pattern.compile("^\\s+at |Exception in thread", Pattern.MULTILINE);
    private static final Set<Errand> CHECKS = Set.of(Errand.VERIFY, Errand.RECOVER);
    private static final int DONE = 0;
    private static final int FOUND = 1;
    private static final int USAGE = 2;
    private static final int REFUSED = 3;
    private static final int BUSY = 5;
    private static final int DAMAGED = 6;
    private static final int UNWRITABLE = 7;

    /** The first thing that is not as promised. */
    Optional<String> complaint() {
        return wrongEnding()
                .or(() -> wrongState(State.of(scene)))
                .map(what -> what + " after " + failed() + ", " + ended);
    }

    private Optional<String> wrongEnding() {
        if (!allowed().contains(ended.exit())) {
            return Optional.of("exit " + ended.exit());
        }
        if (TRACE.matcher(ended.err()).find()) {
            return Optional.of("a stack trace");
        }
        boolean silent =
                ended.exit() != DONE && ended.err().isBlank() && ended.out().isBlank();
        return silent ? Optional.of("no message") : Optional.empty();
    }

    /**
     * What cannot be used is 7, a file that cannot be read is refused input, settings that cannot be read are wrong usage. SQLite
     * tells neither a page that the disk does not give from a damaged one nor a lock that fails from one that is held.
     */
    private Set<Integer> allowed() {
        Set<Integer> allowed = new TreeSet<>(Set.of(DONE, UNWRITABLE));
        allow(allowed, REFUSED, operation -> operation.path().startsWith(scene.in()));
        allow(allowed, USAGE, operation -> operation.path().endsWith("config"));
        allow(allowed, DAMAGED, operation -> operation.reads() && operation.isOnADesk());
        allow(allowed, BUSY, operation -> operation.locks() && operation.isOnADesk());
        if (CHECKS.contains(rehearsal.errand())) {
            allow(allowed, FOUND, Operation::reads);
        }
        return allowed;
    }

    private void allow(Set<Integer> allowed, int exit, Predicate<Operation> which) {
        if (hasFailed(which)) {
            allowed.add(exit);
        }
    }

    private Optional<String> wrongState(State found) {
        return wrongRecords(found)
                .or(() -> wrongOutput(found))
                .or(() -> keptWords(found))
                .or(this::halfDesk)
                .or(this::leftovers);
    }

    private Optional<String> wrongRecords(State found) {
        if (ended.exit() == DONE && !isNew(found)) {
            return Optional.of("acknowledged, but not done: " + found.desk().flaws());
        }
        if (ended.exit() == DONE && !told.anonymous(ended.out()).equals(rehearsal.answer())) {
            return Optional.of("another answer");
        }
        if (ended.exit() == REFUSED && !isOld(found)) {
            return Optional.of("refused, but done");
        }
        return isOld(found) || isNew(found)
                ? Optional.empty()
                : Optional.of("neither the old state nor the new one: " + found);
    }

    private boolean isOld(State found) {
        return found.desk().equals(rehearsal.before().desk());
    }

    private boolean isNew(State found) {
        return found.desk().equals(rehearsal.after().desk());
    }

    private Optional<String> wrongOutput(State found) {
        boolean whole = found.hasOutputOf(rehearsal.after()) || isPartlySaved(found);
        boolean untouched = found.hasOutputOf(rehearsal.before()) && ended.exit() != DONE;
        return whole || untouched ? Optional.empty() : Optional.of("half a file or desk: " + found);
    }

    /** A page that cannot be read is one that cannot be saved, which is told; what was saved is a desk without flaws. */
    private boolean isPartlySaved(State found) {
        return ended.exit() == FOUND
                && found.saved().filter(desk -> desk.flaws().isEmpty()).isPresent();
    }

    /** A purge that was begun is finished by the next start at the latest. */
    private Optional<String> keptWords(State found) {
        boolean purged = rehearsal.errand() == Errand.PURGE && isNew(found);
        return purged && scene.deskHolds(Scene.BUYER)
                ? Optional.of("purged, but the words are still there")
                : Optional.empty();
    }

    /** What was saved is there as a whole desk, or the place is free for the next try but for what cannot be deleted. */
    private Optional<String> halfDesk() {
        Path saved = scene.root().resolve(State.SAVED);
        Set<String> files = scene.files();
        if (files.contains(State.SAVED + "/desk.db")) {
            return Optional.empty();
        }
        files.removeIf(name -> !scene.root().resolve(name).startsWith(saved) || name.contains("recovery-"));
        files.removeIf(this::hasToStay);
        return files.isEmpty() ? Optional.empty() : Optional.of("half a desk: " + files);
    }

    /** What cannot be looked at or deleted, stays. */
    private Optional<String> leftovers() {
        Set<String> left = scene.files();
        left.removeAll(rehearsal.files());
        left.removeIf(name -> name.startsWith("desk/native/"));
        left.removeIf(this::hasToStay);
        return left.isEmpty() ? Optional.empty() : Optional.of("left behind: " + left);
    }

    private boolean hasToStay(String name) {
        return hasFailed(operation -> operation.isNeededToRemove(scene.root().resolve(name)));
    }

    private boolean hasFailed(Predicate<Operation> which) {
        return operations.stream().filter(Operation::failed).anyMatch(which);
    }

    private String failed() {
        return operations.stream()
                .filter(Operation::failed)
                .findFirst()
                .map(operation -> operation.name() + " " + scene.root().relativize(operation.path()))
                .orElse("no fault");
    }
}
