package org.recourse.application.memory;

import java.util.function.Consumer;
import org.recourse.application.desk.Snapshots;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.snapshot.Figure;

record MemorySnapshots(Shelf<Figure, Figure> figures) implements Snapshots {
    @Override
    public boolean save(AccountId account, Figure figure) {
        boolean isNew = figures.find(account, figure).isEmpty();
        figures.put(account, figure, figure);
        return isNew;
    }

    @Override
    public void each(AccountId account, Consumer<Figure> reader) {
        figures.list(account).stream().sorted().forEach(reader);
    }
}
