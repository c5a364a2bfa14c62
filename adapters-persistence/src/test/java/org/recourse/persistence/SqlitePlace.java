package org.recourse.persistence;

import java.nio.file.Path;
import org.recourse.extension.durability.DeskPlace;

/** Opens desks for the kit's contracts. */
public final class SqlitePlace implements DeskPlace<SqliteDesk> {
    @Override
    public SqliteDesk open(Path directory) {
        return SqliteDesk.open(directory);
    }

    @Override
    public void close(SqliteDesk desk) {
        desk.close();
    }
}
