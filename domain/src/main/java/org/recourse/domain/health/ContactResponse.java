package org.recourse.domain.health;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.order.Channel;
import org.recourse.domain.policy.Policies;

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
                .filter(message -> !message.receivedAt().isAfter(asOf))
                .sorted(BY_TIME)
                .toList();
        List<MetricDefinition> metrics = MetricDefinitions.ofMessages(policies, asOf);
        return new ContactResponse(
                metrics.stream().map(metric -> measure(metric, messages, asOf)).toList(),
                messages.stream()
                        .filter(message -> message.isLate(asOf))
                        .filter(message -> metrics.stream().anyMatch(metric -> isWithin(metric, message, asOf)))
                        .toList());
    }

    private static Measurement measure(MetricDefinition metric, List<BuyerMessage> messages, Instant asOf) {
        Tally tally = new Tally();
        messages.forEach(message -> tally.add(day(metric, message), null, Channel.MFN, message.mask(asOf), 1));
        return Measurement.of(metric, Scope.ALL, metric.window(asOf), tally.rows());
    }

    private static boolean isWithin(MetricDefinition metric, BuyerMessage message, Instant asOf) {
        return metric.window(asOf).contains(day(metric, message));
    }

    private static LocalDate day(MetricDefinition metric, BuyerMessage message) {
        return LocalDate.ofInstant(message.receivedAt(), metric.zone());
    }
}
