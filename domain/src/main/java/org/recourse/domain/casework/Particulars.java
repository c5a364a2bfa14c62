package org.recourse.domain.casework;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recourse.domain.money.Money;

/**
 * A set of particulars with their values.
 *
 * <p>Immutable and thread-safe.
 *
 * @param values the values by particular, none of them empty
 */
public record Particulars(SortedMap<Particular, String> values) {
    /** Nothing known. */
    public static final Particulars NONE = new Particulars(ImmutableSortedMap.of());

    /** Copies the values. */
    public Particulars {
        values = ImmutableSortedMap.copyOf(values);
    }

    /**
     * Returns these particulars with one more; an empty value changes nothing.
     *
     * @param particular what
     * @param value its value in text form
     * @return the particulars
     */
    public Particulars with(Particular particular, String value) {
        if (value.isEmpty()) {
            return this;
        }
        TreeMap<Particular, String> more = new TreeMap<>(values);
        more.put(particular, value);
        return new Particulars(more);
    }

    /**
     * Returns these without one of them.
     *
     * @param particular what
     * @return the others
     */
    public Particulars without(Particular particular) {
        if (!values.containsKey(particular)) {
            return this;
        }
        TreeMap<Particular, String> others = new TreeMap<>(values);
        others.remove(particular);
        return new Particulars(others);
    }

    /**
     * Returns the value of one particular.
     *
     * @param particular what
     * @return its text form, or empty if not known
     */
    public Optional<String> get(Particular particular) {
        return Optional.ofNullable(values.get(particular));
    }

    /**
     * Returns the money, if an amount is known.
     *
     * @return the amount
     */
    public Optional<Money> amount() {
        return get(Particular.AMOUNT).map(Money::parse);
    }

    /**
     * Joins two sets; where both know a value and differ, this one's holds.
     *
     * @param other the other set
     * @return what both know together
     */
    public Particulars or(Particulars other) {
        if (values.isEmpty() || other.values.isEmpty()) {
            return values.isEmpty() ? other : this;
        }
        TreeMap<Particular, String> both = new TreeMap<>(other.values);
        both.putAll(values);
        return new Particulars(both);
    }

    /**
     * Finds the first particular on which two sets contradict each other.
     *
     * @param other the other set
     * @return the particular that both know with different values, or empty
     */
    public Optional<Particular> contradiction(Particulars other) {
        return values.entrySet().stream()
                .filter(entry -> other.get(entry.getKey())
                        .filter(value -> !value.equals(entry.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
