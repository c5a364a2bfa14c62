package org.recourse.reliability;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.recourse.reliability.Syscalls.Call;

/** The files that were written and not synced since, and the directories in which a file was named and that were not synced since. */
final class Unsynced {
    private final Predicate<String> matters;
    private final Set<String> files = new TreeSet<>();

    Unsynced(Predicate<String> matters) {
        this.matters = matters;
    }

    List<String> files() {
        return List.copyOf(files);
    }

    void follow(Call call) {
        if (call.syncs()) {
            files.remove(call.files().get(0));
        } else if (call.writes()) {
            owe(call.files().get(0));
        } else if (call.names()) {
            name(call.files().get(0), call.files().get(1));
        }
        if (call.deletes() || call.renames()) {
            files.remove(call.files().get(0));
        }
    }

    private void owe(String file) {
        if (matters.test(file)) {
            files.add(file);
        }
    }

    /** What is not synced under its old name is not under the new one either. */
    private void name(String old, String name) {
        if (files.contains(old)) {
            owe(name);
        }
        if (matters.test(name)) {
            files.add(Path.of(name).getParent().toString());
        }
    }
}
