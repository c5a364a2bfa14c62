package org.recourse.domain.recap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts orders and cases by period. Not safe for use by several threads. */
public final class RecapCount {
    private final Pace pace;
    private final Multiset<Period> orders = HashMultiset.create();
    private final Multiset<Sold> sold = HashMultiset.create();
    private final Multiset<Solved> solved = HashMultiset.create();

    /**
     * Begins to count.
     *
     * @param pace weeks or months
     */
    public RecapCount(Pace pace) {
        this.pace = pace;
    }

    private record Sold(Period period, String article) {}

    private record Solved(Period period, Topic topic, Solution solution) {}

    /**
     * Counts an order.
     *
     * @param day when it was bought
     * @param articles the SKUs of its lines
     */
    public void order(LocalDate day, Set<String> articles) {
        Period period = pace.around(day);
        orders.add(period);
        articles.forEach(article -> sold.add(new Sold(period, article)));
    }

    /**
     * Counts a case.
     *
     * @param day when it came up
     * @param topic what it is about
     * @param solution how it was solved
     */
    public void matter(LocalDate day, Topic topic, Solution solution) {
        solved.add(new Solved(pace.around(day), topic, solution));
    }

    /**
     * Looks back on a period.
     *
     * @param period the period
     * @return what came up in it, beside the period before
     */
    public Recap recap(Period period) {
        Period before = pace.before(period);
        List<Recap.Line> lines = solved.elementSet().stream()
                .filter(each -> each.period.equals(period))
                .map(Solved::topic)
                .distinct()
                .map(topic -> line(topic, period, before))
                .sorted(comparing((Recap.Line line) -> line.cases(), reverseOrder())
                        .thenComparing(Recap.Line::topic))
                .collect(ImmutableList.toImmutableList());
        return new Recap(period, cases(period), orders.count(period), cases(before), lines);
    }

    private long cases(Period period) {
        return solved.stream().filter(each -> each.period.equals(period)).count();
    }

    private Recap.Line line(Topic topic, Period period, Period before) {
        Map<Solution, Long> solutions = solutions(topic, period);
        long cases = total(solutions);
        int sales = topic.article().equals(Topic.NO_ARTICLE)
                ? orders.count(period)
                : sold.count(new Sold(period, topic.article()));
        return new Recap.Line(topic, cases, sales, total(solutions(topic, before)), solutions);
    }

    private Map<Solution, Long> solutions(Topic topic, Period period) {
        Map<Solution, Long> counts = new EnumMap<>(Solution.class);
        Arrays.stream(Solution.values())
                .forEach(solution -> counts.put(solution, (long) solved.count(new Solved(period, topic, solution))));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static long total(Map<Solution, Long> solutions) {
        return solutions.values().stream().mapToLong(Long::longValue).sum();
    }
}
