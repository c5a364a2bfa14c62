package org.recourse.application.memory;

import static com.google.common.base.Preconditions.checkState;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recourse.domain.account.AccountId;

/**
 * Things of one sort by account and key. A draft shares its origin's maps and copies an account's map before it first changes it; once
 * closed, a shelf never changes again.
 */
final class Shelf<K extends Comparable<? super K>, V> {
    private final Map<AccountId, NavigableMap<K, V>> accounts;
    private final Set<AccountId> copied = new HashSet<>();
    private boolean open;

    private Shelf(Map<AccountId, NavigableMap<K, V>> accounts, boolean open) {
        this.accounts = new HashMap<>(accounts);
        this.open = open;
    }

    static <K extends Comparable<? super K>, V> Shelf<K, V> empty() {
        return new Shelf<>(Map.of(), false);
    }

    Shelf<K, V> draft() {
        return new Shelf<>(accounts, true);
    }

    void close() {
        open = false;
    }

    NavigableMap<K, V> of(AccountId account) {
        return accounts.getOrDefault(account, Collections.emptyNavigableMap());
    }

    Optional<V> find(AccountId account, K key) {
        return Optional.ofNullable(of(account).get(key));
    }

    /** Lists an account's things as they are now, so that a reader may change the shelf. */
    List<V> list(AccountId account) {
        return List.copyOf(of(account).values());
    }

    void put(AccountId account, K key, V value) {
        changeable(account).put(key, value);
    }

    void remove(AccountId account, K key) {
        changeable(account).remove(key);
    }

    void clear(AccountId account) {
        changeable(account).clear();
    }

    private NavigableMap<K, V> changeable(AccountId account) {
        checkState(open, "written outside a writing transaction");
        NavigableMap<K, V> own = copied.add(account) ? new TreeMap<>(of(account)) : of(account);
        accounts.put(account, own);
        return own;
    }
}
