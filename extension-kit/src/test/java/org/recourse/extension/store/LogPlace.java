package org.recourse.extension.store;

import java.nio.file.Path;
import org.recourse.extension.durability.DeskPlace;

/** Opens logs for the contracts. */
public final class LogPlace implements DeskPlace<LogDesk> {
    @Override
    public LogDesk open(Path directory) {
        return LogDesk.open(directory);
    }

    @Override
    public void close(LogDesk desk) {}
}
