package org.recourse.persistence;

import org.recourse.extension.durability.DeskPlace;
import org.recourse.extension.durability.DurableDeskContract;

final class SqliteDeskIsDurableTest implements DurableDeskContract {
    @Override
    public Class<? extends DeskPlace<?>> place() {
        return SqlitePlace.class;
    }
}
