package org.recourse.application.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Matters;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Happening.Matched;
import org.recourse.domain.casework.Happening.Opened;
import org.recourse.domain.casework.Happening.Parted;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Undoes a match: what another source told is another matter after all. It becomes a filing of its own on the same case, or, for a return, a case of its
 * own.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class PartCase {
    private static final Logger LOG = LoggerFactory.getLogger(PartCase.class);
    private static final String MANUAL = "manual";

    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public PartCase(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is to be parted.
     *
     * @param account whose case
     * @param id the case
     * @param toldOrNull the time of what was matched, or null for the only one there is
     * @param now the time of asking, at which the desk learns of it
     */
    public record Request(
            AccountId account, CaseId id, @Nullable Instant toldOrNull, Instant now) {}

    /** What became of it. */
    public sealed interface Answer {}

    /**
     * It is parted.
     *
     * @param matter the case that it is part of now
     */
    public record Done(CaseId matter) implements Answer {}

    /** There is no such case. */
    public record UnknownCase() implements Answer {}

    /**
     * It is not clear what is meant, or nothing was matched.
     *
     * @param told the times of what was matched and not parted yet
     */
    public record Unclear(List<Instant> told) implements Answer {
        /** Copies the list. */
        public Unclear {
            told = List.copyOf(told);
        }
    }

    /**
     * Parts, in one transaction.
     *
     * @param request what is to be parted
     * @return what became of it
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written
     */
    public Answer part(Request request) {
        Answer answer = desk.write(records -> records.cases()
                .find(request.account(), request.id())
                .map(matter -> part(records, matter, request))
                .orElseGet(UnknownCase::new));
        LOG.info(
                "{}: {} parted: {}",
                request.account(),
                request.id(),
                answer.getClass().getSimpleName());
        return answer;
    }

    private static Answer part(Records records, Case matter, Request request) {
        List<CaseEvent> matches = matches(matter);
        Optional<CaseEvent> meant = matches.stream()
                .filter(event -> matches.size() == 1 || event.at().equals(request.toldOrNull()))
                .filter(event -> request.toldOrNull() == null || event.at().equals(request.toldOrNull()))
                .findFirst();
        return meant.<Answer>map(event -> new Done(part(records, matter, event, request)))
                .orElseGet(() -> new Unclear(matches.stream().map(CaseEvent::at).toList()));
    }

    private static List<CaseEvent> matches(Case matter) {
        return matter.history().stream()
                .filter(entry -> entry.effective() && entry.event().what() instanceof Matched)
                .map(Entry::event)
                .toList();
    }

    private static CaseId part(Records records, Case matter, CaseEvent event, Request request) {
        Recorder recorder = new Recorder(
                records, matter.account(), request.now(), MANUAL, new StandingKeeper(records, matter.account()));
        Case parted = recorder.record(matter, Fact.of(request.now(), Actor.SELLER, new Parted(event.at())));
        Matched matched = (Matched) event.what();
        if (matter.kind() == CaseKind.RETURN) {
            CaseId own = own(matter, matched.particulars());
            recorder.begin(matter.type(), own, filing(event, matched, request.now()));
            return own;
        }
        recorder.grow(parted, filing(event, matched, request.now()));
        return matter.id();
    }

    private static CaseId own(Case matter, Particulars known) {
        String about = Matters.returned(matter.order().orElseThrow(), known.get(Particular.REFERENCE));
        return CaseId.about(matter.account(), matter.kind(), about);
    }

    /** What was matched, as its source told it. */
    private static List<CaseEvent> filing(CaseEvent event, Matched matched, Instant now) {
        List<CaseEvent> events = new ArrayList<>();
        for (Happening what : List.of(
                new Opened(Happening.Basis.STATED, matched.particulars()),
                new Reported(matched.state(), Particulars.NONE))) {
            events.add(new CaseEvent(event.at(), now, event.actor(), event.source(), what));
        }
        return events;
    }
}
