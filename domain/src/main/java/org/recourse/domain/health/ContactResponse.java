package org.recourse.domain.health;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.order.Channel;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.policy.Span;

/**
 * How many buyer messages were answered within POL-8, over each window of POL-25 (MET-2). An automatic answer is none: it never ends
 * the waiting.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measurements one for each window; they are about messages of all marketplaces, since a message may belong to none
 * @param late the messages of the longest window that were answered late or not at all, by time and case
 */
public record ContactResponse(List<Measurement> measurements, List<BuyerMessage> late) {
    private static final Comparator<BuyerMessage> BY_TIME =
            Comparator.comparing(BuyerMessage::receivedAt).thenComparing(BuyerMessage::conversation);

    /** Copies the lists. */
    public ContactResponse {
        measurements = ImmutableList.copyOf(measurements);
        late = ImmutableList.copyOf(late);
    }

    /**
     * Measures.
     *
     * @param cases the account's cases; those of other kinds are passed over
     * @param policies the policies
     * @param asOf the time of asking; messages received later are passed over
     * @return the measurements and the late messages
     */
    public static ContactResponse of(Collection<Case> cases, Policies policies, Instant asOf) {
        List<BuyerMessage> messages = cases.stream()
                .filter(matter -> matter.kind() == CaseKind.BUYER_MESSAGE)
                .flatMap(matter -> BuyerMessage.of(matter, policies).stream())
                .toList();
        Tally tally = new Tally();
        messages.forEach(message -> count(tally, message, policies, 1));
        return of(tally, messages, messages, policies, asOf);
    }

    /**
     * Measures, where the messages were added up before.
     *
     * @param settled the messages of the {@link #window}, each as {@link #count} counts it; others may be among them
     * @param notInTime those of them that were answered late or, so far, not at all; others may be among them
     * @param unsettled those of which something else was true at the time of asking; others may be among them
     * @param policies the policies
     * @param asOf the time of asking; messages received later are passed over
     * @return the measurements and the late messages
     */
    public static ContactResponse of(
            Tally settled,
            Collection<BuyerMessage> notInTime,
            Collection<BuyerMessage> unsettled,
            Policies policies,
            Instant asOf) {
        Tally tally = new Tally().merge(settled);
        for (BuyerMessage message : unsettled) {
            count(tally, message, policies, -1);
            if (!message.receivedAt().isAfter(asOf)) {
                add(tally, message, message.mask(asOf), policies, 1);
            }
        }
        List<Tally.Row> rows = tally.rows();
        Window longest = window(policies, asOf);
        return new ContactResponse(
                MetricDefinitions.ofMessages(policies, asOf).stream()
                        .map(metric -> Measurement.of(metric, Scope.ALL, metric.window(asOf), rows))
                        .toList(),
                notInTime.stream()
                        .filter(message -> !message.receivedAt().isAfter(asOf) && message.isLate(asOf))
                        .filter(message -> longest.contains(message.day(policies)))
                        .sorted(BY_TIME)
                        .toList());
    }

    /**
     * Counts a message by what is true of it once it is too late to answer it in time.
     *
     * @param tally what to count it in
     * @param message the message
     * @param policies the policies that say in which zone days are cut
     * @param times how often, or, if negative, how often it is taken back
     */
    public static void count(Tally tally, BuyerMessage message, Policies policies, long times) {
        add(tally, message, message.settledMask(), policies, times);
    }

    private static void add(Tally tally, BuyerMessage message, long mask, Policies policies, long times) {
        tally.add(message.day(policies), null, Channel.MFN, mask, times);
    }

    /**
     * Returns the window that holds those of the metric: they all end on the day of asking.
     *
     * @param policies the policies
     * @param asOf the time of asking
     * @return the longest window
     */
    public static Window window(Policies policies, Instant asOf) {
        return MetricDefinitions.ofMessages(policies, asOf).stream()
                .map(metric -> metric.window(asOf))
                .max(Comparator.comparing(Window::days))
                .orElseThrow();
    }

    /**
     * Returns the first day of which it depends on the time of asking how a message counts: one that came earlier was due before. Holds
     * as long as POL-8 is a number of hours or days.
     *
     * @param policies the policies
     * @param asOf the time of asking
     * @return the day
     */
    public static LocalDate firstOpenDay(Policies policies, Instant asOf) {
        ZoneId zone = BuyerMessage.zone(policies, asOf);
        Span answer =
                policies.entry(PolicyId.MESSAGE_ANSWER, Optional.empty(), asOf).span();
        LocalDate day = LocalDate.ofInstant(asOf, zone);
        while (answer.after(day.atStartOfDay(zone).toInstant()).isAfter(asOf)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
