package org.recourse.extension.store;

import org.recourse.extension.durability.DeskPlace;
import org.recourse.extension.durability.DurableDeskContract;

final class LogDeskIsDurableTest implements DurableDeskContract {
    @Override
    public Class<? extends DeskPlace<?>> place() {
        return LogPlace.class;
    }
}
