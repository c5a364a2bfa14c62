package org.recourse.application.casework;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.Worklist.Task;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.application.study.Rates;
import org.recourse.application.study.Study;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.money.Money;
import org.recourse.domain.policy.Policies;

/**
 * Draws up the worklist. What matters most comes first: what is overdue, the longest overdue first; then what is due, the earliest first;
 * then what has no clock, the seller's moves before those of others; among equals what spares a defect, then what the most money hangs on
 * (bare numbers, whatever the currency), then by id.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class DrawUpWorklist {
    /** The order that the class describes. */
    private static final Comparator<Task> WHAT_MATTERS_MOST = Comparator.<Task, Boolean>comparing(
                    Task::overdue, reverseOrder())
            .thenComparing(task -> task.deadline().map(Deadline::due).orElse(null), nullsLast(naturalOrder()))
            .thenComparing(task -> task.matter().state().phase())
            .thenComparing(task -> task.worth().defects(), reverseOrder())
            .thenComparing(DrawUpWorklist::money, reverseOrder())
            .thenComparing(task -> task.matter().id());

    private static final int ANNOUNCED = 1000;

    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies by which clocks are told
     */
    public DrawUpWorklist(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose cases
     * @param now the time of asking
     * @param kindOrNull only cases of this kind, or null for every kind
     * @param overdueOnly true for nothing but open cases whose deadline has passed
     * @param limit how many open cases at most, 0 for all
     */
    public record Request(
            AccountId account, Instant now, @Nullable CaseKind kindOrNull, boolean overdueOnly, int limit) {}

    /**
     * Draws it up.
     *
     * @param request what is asked for
     * @return the worklist
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Worklist draw(Request request) {
        return desk.read(records -> {
            Rates rates = new Rates(records, request.account(), policies, request.now());
            Function<Case, Study> study = matter -> new Study(records, policies, matter, request.now(), rates);
            List<Case> unsorted = new ArrayList<>();
            List<Case> open = new ArrayList<>();
            records.cases()
                    .each(
                            request.account(),
                            new Selection(request.kindOrNull(), true),
                            matter -> (Unsorted.doubt(matter).isPresent() ? unsorted : open).add(matter));
            return new Worklist(open(records, open, request, study), windows(records, request, study), unsorted.size());
        });
    }

    private static List<Task> open(Records records, List<Case> open, Request request, Function<Case, Study> study) {
        List<Task> tasks = new ArrayList<>();
        for (List<Case> next : Lists.partition(open, ANNOUNCED)) {
            announce(records, request.account(), next);
            for (Case matter : next) {
                Study studied = study.apply(matter);
                tasks.add(task(studied, studied.deadline(), request.now()));
            }
        }
        return tasks.stream()
                .filter(task -> !request.overdueOnly() || task.overdue())
                .sorted(WHAT_MATTERS_MOST)
                .limit(request.limit() == 0 ? Long.MAX_VALUE : request.limit())
                .toList();
    }

    private static void announce(Records records, AccountId account, List<Case> next) {
        records.expect(
                account,
                next.stream().flatMap(matter -> matter.order().stream()).collect(ImmutableSet.toImmutableSet()));
    }

    private List<Task> windows(Records records, Request request, Function<Case, Study> study) {
        if (request.overdueOnly()) {
            return List.of();
        }
        ImmutableList.Builder<Task> tasks = ImmutableList.builder();
        ClosedWindows windows = new ClosedWindows(records, request.account(), policies);
        kinds(request)
                .forEach(type -> windows.each(type, request.now(), matter -> {
                    Study studied = study.apply(matter);
                    studied.openWindow()
                            .ifPresent(window -> tasks.add(task(studied, Optional.of(window), request.now())));
                }));
        return tasks.build().stream().sorted(WHAT_MATTERS_MOST).toList();
    }

    private static Stream<CaseType> kinds(Request request) {
        return CaseTypes.all().stream()
                .filter(type -> request.kindOrNull() == null || type.kind() == request.kindOrNull());
    }

    private static Task task(Study study, Optional<Deadline> deadline, Instant now) {
        return new Task(
                study.matter(),
                deadline.orElse(null),
                deadline.filter(running -> running.isOverdue(now)).isPresent(),
                study.worth(),
                study.advice(Map.of()).orElse(null));
    }

    private static BigDecimal money(Task task) {
        return task.worth().atStake().map(Money::amount).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
