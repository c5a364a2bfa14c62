package org.recourse.domain.playbook;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a row asks of the facts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param holding must be known to hold
 * @param failing must be known not to hold
 * @param unproven must not be known to hold: either they do not, or nobody has said
 */
public record Premises(Set<Fact> holding, Set<Fact> failing, Set<Fact> unproven) {
    /** Asks nothing. */
    public static final Premises NONE = new Premises(Set.of(), Set.of(), Set.of());

    /** Copies the sets in declaration order. */
    public Premises {
        holding = Sets.immutableEnumSet(holding);
        failing = Sets.immutableEnumSet(failing);
        unproven = Sets.immutableEnumSet(unproven);
    }

    /**
     * Asks that facts hold.
     *
     * @param facts the facts
     * @return the premises
     */
    public static Premises yes(Fact... facts) {
        return new Premises(Set.of(facts), Set.of(), Set.of());
    }

    /**
     * Asks that facts do not hold.
     *
     * @param facts the facts
     * @return the premises
     */
    public static Premises no(Fact... facts) {
        return NONE.andNo(facts);
    }

    /**
     * Asks that facts are not known to hold.
     *
     * @param facts the facts
     * @return the premises
     */
    public static Premises unless(Fact... facts) {
        return NONE.andUnless(facts);
    }

    /**
     * Asks beside that facts do not hold.
     *
     * @param facts the facts
     * @return the premises
     */
    public Premises andNo(Fact... facts) {
        return new Premises(holding, Sets.union(failing, Set.of(facts)), unproven);
    }

    /**
     * Asks beside that facts are not known to hold.
     *
     * @param facts the facts
     * @return the premises
     */
    public Premises andUnless(Fact... facts) {
        return new Premises(holding, failing, Sets.union(unproven, Set.of(facts)));
    }

    /**
     * Tells whether the findings are as asked.
     *
     * @param findings what is known
     * @return true if all premises are met
     */
    public boolean areMetBy(Findings findings) {
        return findings.holding().containsAll(holding)
                && findings.failing().containsAll(failing)
                && Collections.disjoint(findings.holding(), unproven);
    }

    /**
     * Lists the facts asked about.
     *
     * @return the facts
     */
    public Set<Fact> facts() {
        EnumSet<Fact> all = EnumSet.noneOf(Fact.class);
        Stream.of(holding, failing, unproven).forEach(all::addAll);
        return Sets.immutableEnumSet(all);
    }

    /**
     * Says in plain words what is asked, one phrase a fact.
     *
     * @return the phrases; empty if nothing is asked
     */
    public List<String> phrases() {
        List<String> words = new ArrayList<>();
        holding.forEach(fact -> words.add(fact.phrase()));
        failing.forEach(fact -> words.add(fact.otherwise()));
        unproven.forEach(fact -> words.add("nothing says that " + fact.phrase()));
        return List.copyOf(words);
    }
}
