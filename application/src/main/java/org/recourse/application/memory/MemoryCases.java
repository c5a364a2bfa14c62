package org.recourse.application.memory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.order.OrderId;

record MemoryCases(Shelves shelves) implements Cases {
    @Override
    public Optional<Case> find(AccountId account, CaseId id) {
        return shelves.cases().find(account, id);
    }

    @Override
    public List<Case> ofOrder(AccountId account, OrderId order) {
        return idsOf(account, order).stream()
                .flatMap(id -> find(account, id).stream())
                .toList();
    }

    private Set<CaseId> idsOf(AccountId account, OrderId order) {
        return shelves.casesOfOrders().find(account, order).orElse(Set.of());
    }

    @Override
    public void each(AccountId account, Selection selection, Consumer<Case> reader) {
        shelves.cases().list(account).stream().filter(selection::takes).forEach(reader);
    }

    @Override
    public Append append(Case grown, int expectedVersion) {
        checkArgument(grown.version() > expectedVersion, "%s has not grown", grown.id());
        Optional<Case> before = find(grown.account(), grown.id());
        if (before.map(Case::version).orElse(0) != expectedVersion) {
            return Append.CONFLICT;
        }
        record(grown, expectedVersion);
        file(grown, before.flatMap(Case::order));
        shelves.cases().put(grown.account(), grown.id(), grown);
        return Append.KEPT;
    }

    private void record(Case grown, int expectedVersion) {
        MemoryTrail trail = new MemoryTrail(shelves.trail());
        for (int number = expectedVersion + 1; number <= grown.version(); number++) {
            trail.add(grown, number, EventText.of(grown.log().get(number - 1)));
        }
    }

    private void file(Case grown, Optional<OrderId> former) {
        if (!former.equals(grown.order())) {
            former.ifPresent(order -> refile(grown, order, false));
            grown.order().ifPresent(order -> refile(grown, order, true));
        }
    }

    private void refile(Case matter, OrderId order, boolean belongs) {
        TreeSet<CaseId> ids = new TreeSet<>(idsOf(matter.account(), order));
        if (belongs) {
            ids.add(matter.id());
        } else {
            ids.remove(matter.id());
        }
        shelves.casesOfOrders().put(matter.account(), order, ImmutableSortedSet.copyOf(ids));
    }
}
