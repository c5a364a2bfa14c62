package org.recourse.cli.dossier;

import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.application.dossier.Dossier;
import org.recourse.cli.casework.Telling;
import org.recourse.cli.document.Html;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.CaseText;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.ClockRun;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Reason;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Order;
import org.recourse.domain.policy.PolicyId;

/** A dossier as one page that needs nothing else to be read or printed. */
final class DossierPage {
    /** The details of events that concern the reader; the others are the desk's own. */
    private static final Set<String> OUTSIDE =
            Set.of("reason", "amount", "by", "due", "state", "subject", "text", "liability", "promise");

    private final Dossier dossier;
    private final Case matter;
    private final Instant now;

    private DossierPage(Dossier dossier, Instant now) {
        this.dossier = dossier;
        this.matter = dossier.file().matter();
        this.now = now;
    }

    static String of(Dossier dossier, List<FoundExhibit> exhibits, Instant now) {
        return Html.fill("org/recourse/cli/dossier/dossier.html", new DossierPage(dossier, now).values(exhibits));
    }

    private Map<String, Object> values(List<FoundExhibit> exhibits) {
        return Map.of(
                "title", "%s, order %s".formatted(capital(dossier.plan().purpose()), CaseText.order(matter)),
                "reader", dossier.plan().reader(),
                "madeAt", TimeText.of(now),
                "letter", dossier.letter().text(),
                "facts", facts(),
                "timeline", dossier.timeline().stream().map(this::entry).toList(),
                "clocks", dossier.clocks().stream().map(this::clock).toList(),
                "exhibits", exhibits.stream().map(DossierPage::exhibit).toList(),
                "missing",
                        dossier.missing().stream()
                                .map(slot -> Map.of("slot", Kebab.of(slot.name()), "phrase", slot.phrase()))
                                .toList());
    }

    private static String capital(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private List<Map<String, String>> facts() {
        Delivery delivery = dossier.file().order().map(Order::delivery).orElse(Delivery.UNKNOWN);
        return Streams.concat(
                        fact("Order", Optional.of(CaseText.order(matter))),
                        fact("Case of the reader", matter.particulars().get(Particular.REFERENCE)),
                        fact("Reason", matter.reason().map(Reason::phrase)),
                        fact("Amount", matter.amount().map(Money::toString)),
                        fact("Came up", Optional.of(TimeText.of(matter.openedAt()))),
                        fact("State", Optional.of(CaseText.state(matter))),
                        fact("Shipped", delivery.shippedAt().map(TimeText::of)),
                        fact("Carrier", delivery.carrier()),
                        fact("Tracking number", delivery.trackingId()),
                        fact("Delivered", delivery.deliveredAt().map(TimeText::of)))
                .toList();
    }

    private static Stream<Map<String, String>> fact(String name, Optional<String> value) {
        return value.map(known -> Map.of("name", name, "value", known)).stream();
    }

    private Map<String, String> entry(Entry entry) {
        Telling telling = new Telling(entry.event(), dossier.file().words());
        return Map.of(
                "at", TimeText.of(entry.event().at()),
                "who", Kebab.of(entry.event().actor().name()),
                "what", telling.name().replace('-', ' '),
                "details", telling.sentence(isAttached(entry) ? "slot"::equals : OUTSIDE::contains));
    }

    private static boolean isAttached(Entry entry) {
        return entry.event().what() instanceof Happening.EvidenceAttached;
    }

    private Map<String, String> clock(ClockRun run) {
        return Map.of(
                "what",
                        PolicyId.of(run.deadline().rule().id())
                                .map(PolicyId::subject)
                                .orElse(run.deadline().source()),
                "start", TimeText.of(run.deadline().start()),
                "due", TimeText.of(run.deadline().due()),
                "done", run.endedAt().map(TimeText::of).orElse("-"),
                "verdict", Kebab.of(run.verdict(now).name()));
    }

    private static Map<String, String> exhibit(FoundExhibit found) {
        return Map.of(
                "number", Integer.toString(found.exhibit().number()),
                "slot", found.slot().replace('-', ' '),
                "phrase", found.exhibit().slot().phrase(),
                "file", found.nameInside().orElse(""),
                "sha256", found.exhibit().digest(),
                "at", TimeText.of(found.exhibit().at()));
    }
}
