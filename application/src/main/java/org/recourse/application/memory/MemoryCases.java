package org.recourse.application.memory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.order.OrderId;

record MemoryCases(Shelves shelves) implements Cases {
    @Override
    public Optional<Case> find(AccountId account, CaseId id) {
        return shelves.cases().find(account, id);
    }

    @Override
    public List<Case> ofOrder(AccountId account, OrderId order) {
        return all(account, filed(shelves.casesOfOrders(), account, order));
    }

    @Override
    public List<Case> called(AccountId account, CaseKind kind, String reference) {
        return all(account, filed(shelves.casesByName(), account, new CaseName(kind, reference)));
    }

    private static <K extends Comparable<K>> Set<CaseId> filed(Shelf<K, Set<CaseId>> index, AccountId account, K key) {
        return index.find(account, key).orElse(Set.of());
    }

    private List<Case> all(AccountId account, Set<CaseId> ids) {
        return ids.stream().flatMap(id -> find(account, id).stream()).toList();
    }

    @Override
    public void each(AccountId account, Selection selection, Consumer<Case> reader) {
        ImmutableList.copyOf(ofKind(account, selection)).stream()
                .filter(selection::takes)
                .forEach(reader);
    }

    /** The ids of a kind's cases begin with its code. */
    private Collection<Case> ofKind(AccountId account, Selection selection) {
        NavigableMap<CaseId, Case> cases = shelves.cases().of(account);
        return selection
                .kind()
                .map(kind -> cases.subMap(id(kind, '0'), true, id(kind, 'V'), true))
                .orElse(cases)
                .values();
    }

    private static CaseId id(CaseKind kind, char digit) {
        return new CaseId(kind.code() + "-" + Character.toString(digit).repeat(10));
    }

    @Override
    public Append append(Case grown, int expectedVersion) {
        checkArgument(grown.version() > expectedVersion, "%s has not grown", grown.id());
        Optional<Case> before = find(grown.account(), grown.id());
        if (before.map(Case::version).orElse(0) != expectedVersion) {
            return Append.CONFLICT;
        }
        List<CaseEvent> added = grown.logSince(expectedVersion);
        record(grown, expectedVersion, added);
        file(grown, before.flatMap(Case::order), added);
        shelves.cases().put(grown.account(), grown.id(), grown);
        return Append.KEPT;
    }

    private void record(Case grown, int expectedVersion, List<CaseEvent> added) {
        MemoryTrail trail = new MemoryTrail(shelves.trail());
        int number = expectedVersion;
        for (CaseEvent event : added) {
            number++;
            trail.add(grown, number, event);
        }
    }

    private void file(Case grown, Optional<OrderId> former, List<CaseEvent> added) {
        if (!former.equals(grown.order())) {
            former.ifPresent(order -> file(shelves.casesOfOrders(), grown, order, false));
            grown.order().ifPresent(order -> file(shelves.casesOfOrders(), grown, order, true));
        }
        Cases.references(added)
                .forEach(name -> file(shelves.casesByName(), grown, new CaseName(grown.kind(), name), true));
    }

    private static <K extends Comparable<K>> void file(
            Shelf<K, Set<CaseId>> index, Case matter, K key, boolean belongs) {
        Set<CaseId> before = filed(index, matter.account(), key);
        if (before.contains(matter.id()) != belongs) {
            Set<CaseId> one = Set.of(matter.id());
            Set<CaseId> after = belongs ? Sets.union(before, one) : Sets.difference(before, one);
            index.put(matter.account(), key, ImmutableSortedSet.copyOf(after));
        }
    }
}
