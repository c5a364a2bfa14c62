package org.recourse.application.recap;

import static java.time.ZoneOffset.UTC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.application.study.Rates;
import org.recourse.application.study.Study;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.recap.Pace;
import org.recourse.domain.recap.Period;
import org.recourse.domain.recap.Recap;
import org.recourse.domain.recap.RecapCount;
import org.recourse.domain.recap.Solution;
import org.recourse.domain.recap.Topic;

/**
 * Looks back on weeks or months: what came up, by product and situation, and how it was solved (KNO-2).
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class DrawUpRecap {
    private static final int ANNOUNCED = 1000;

    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies
     */
    public DrawUpRecap(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose cases
     * @param now the time of asking; the period that it is in comes first
     * @param pace weeks or months
     * @param periods how many, 1 or more
     * @param kindOrNull only cases of this kind, or null for every kind
     */
    public record Request(
            AccountId account,
            Instant now,
            Pace pace,
            int periods,
            @Nullable CaseKind kindOrNull) {}

    /**
     * Looks back.
     *
     * @param request what is asked for
     * @return the periods, the latest first
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public List<Recap> draw(Request request) {
        List<Period> periods = Stream.iterate(request.pace().around(day(request.now())), request.pace()::before)
                .limit(request.periods() + 1L)
                .collect(ImmutableList.toImmutableList());
        RecapCount count = new RecapCount(request.pace());
        Instant since = periods.get(request.periods()).from().atStartOfDay(UTC).toInstant();
        desk.read(records -> {
            orders(records, request, since, count);
            cases(records, request, since, count);
            return count;
        });
        return periods.stream().limit(request.periods()).map(count::recap).toList();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, UTC);
    }

    private static void orders(Records records, Request request, Instant since, RecapCount count) {
        records.orders()
                .each(
                        request.account(),
                        order -> order.sale()
                                .filter(sale -> isWithin(sale.purchasedAt(), since, request.now()))
                                .ifPresent(sale -> count.order(day(sale.purchasedAt()), articles(sale.items()))));
    }

    private static Set<String> articles(Set<OrderItem> items) {
        return items.stream().map(OrderItem::sku).filter(sku -> !sku.isEmpty()).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isWithin(Instant at, Instant since, Instant now) {
        return !at.isBefore(since) && !at.isAfter(now);
    }

    private void cases(Records records, Request request, Instant since, RecapCount count) {
        List<Case> found = new ArrayList<>();
        records.cases().each(request.account(), new Selection(request.kindOrNull(), false), matter -> {
            if (isWithin(matter.openedAt(), since, request.now())) {
                found.add(matter);
            }
        });
        Rates rates = new Rates(records, request.account(), policies, request.now());
        for (List<Case> next : Lists.partition(found, ANNOUNCED)) {
            records.expect(
                    request.account(),
                    next.stream().flatMap(matter -> matter.order().stream()).collect(ImmutableSet.toImmutableSet()));
            next.stream()
                    .map(matter -> new Study(records, policies, matter, request.now(), rates))
                    .forEach(study -> count.matter(day(study.matter().openedAt()), topic(study), solution(study)));
        }
    }

    private static Solution solution(Study study) {
        return Solution.of(study.matter(), study.payments().payments(), study.order());
    }

    private static Topic topic(Study study) {
        Set<String> articles = study.articles();
        String situation = study.sighting()
                .map(sighting -> sighting.situation().kebab())
                .orElseGet(() -> study.matter().kind().kebab());
        return new Topic(articles.size() == 1 ? articles.iterator().next() : Topic.NO_ARTICLE, situation);
    }
}
