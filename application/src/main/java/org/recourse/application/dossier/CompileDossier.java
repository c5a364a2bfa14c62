package org.recourse.application.dossier;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.CaseFile;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.desk.Desk;
import org.recourse.application.reply.DraftReply;
import org.recourse.application.study.Surroundings;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ClockRun;
import org.recourse.domain.casework.Entry;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Happening.EvidenceAttached;
import org.recourse.domain.casework.Happening.Sort;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.dossier.DossierPlan;
import org.recourse.domain.policy.Policies;

/**
 * Puts together everything that Amazon or a bank wants to see of a case: the letter, the timeline with its clocks, the evidence, and what is missing
 * (CBK-4, ATZ-15, NTC-5, RET-7, FBK-2).
 *
 * <p>Safe for use by several threads when what it is built of is.
 */
public final class CompileDossier {
    /** What is for the seller's own people only. */
    private static final Set<Sort> INTERNAL =
            Sets.immutableEnumSet(EnumSet.of(Sort.NOTED, Sort.FOUND_OUT, Sort.HELD, Sort.RELEASED));

    private final Desk desk;
    private final ShowCase cases;
    private final DraftReply letters;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param cases shows the case
     * @param letters drafts the letter
     * @param policies the policies by which clocks are told
     */
    public CompileDossier(Desk desk, ShowCase cases, DraftReply letters, Policies policies) {
        this.desk = desk;
        this.cases = cases;
        this.letters = letters;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param about the case
     * @param templateOrNull the letter's name, or null for the one that the dossier's plan names
     * @param given what the user fills into the letter, by the placeholders' names
     */
    public record Request(ShowCase.Request about, @Nullable String templateOrNull, Map<String, String> given) {
        /** Copies what was given. */
        public Request {
            given = ImmutableMap.copyOf(given);
        }
    }

    /** What became of the request. */
    public sealed interface Answer {}

    /**
     * The dossier is whole.
     *
     * @param dossier the dossier
     */
    public record Compiled(Dossier dossier) implements Answer {}

    /**
     * The letter cannot be drafted.
     *
     * @param template the letter's name
     * @param why why not
     */
    public record NoLetter(String template, DraftReply.Answer why) implements Answer {}

    /**
     * Nobody decides about cases of that kind.
     *
     * @param kind the kind
     */
    public record NobodyDecides(CaseKind kind) implements Answer {}

    /** There is no such case. */
    public record UnknownCase() implements Answer {}

    /**
     * Puts the dossier together; nothing is written.
     *
     * @param request what is asked for
     * @return the dossier, or why there is none
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer compile(Request request) {
        return cases.show(request.about())
                .map(file -> DossierPlan.of(file.matter())
                        .map(plan -> compile(plan, file, request))
                        .orElseGet(() -> new NobodyDecides(file.matter().kind())))
                .orElseGet(UnknownCase::new);
    }

    private Answer compile(DossierPlan plan, CaseFile file, Request request) {
        String template = Optional.ofNullable(request.templateOrNull())
                .orElseGet(() -> plan.letter().kebab());
        DraftReply.Answer letter =
                letters.draft(new DraftReply.Request(request.about(), template, null, request.given()));
        return letter instanceof DraftReply.Drafted drafted
                ? new Compiled(dossier(plan, file, drafted))
                : new NoLetter(template, letter);
    }

    private Dossier dossier(DossierPlan plan, CaseFile file, DraftReply.Drafted letter) {
        Case matter = file.matter();
        List<ClockRun> clocks =
                desk.read(records -> ClockRun.of(matter, new Surroundings(records, policies).of(matter)));
        List<Entry> timeline = matter.history().stream()
                .filter(entry -> entry.effective()
                        && !INTERNAL.contains(entry.event().what().sort()))
                .toList();
        return new Dossier(plan, file, letter, timeline, clocks, exhibits(plan, file), missing(plan, matter));
    }

    private static List<EvidenceSlot> missing(DossierPlan plan, Case matter) {
        return matter.missingEvidence().stream()
                .filter(plan.evidence()::contains)
                .toList();
    }

    private static List<Exhibit> exhibits(DossierPlan plan, CaseFile file) {
        List<CaseEvent> attached = file.matter().history().stream()
                .map(Entry::event)
                .filter(event -> event.what() instanceof EvidenceAttached)
                .sorted(comparingInt(event -> plan.evidence().indexOf(((EvidenceAttached) event.what()).slot())))
                .toList();
        return IntStream.range(0, attached.size())
                .mapToObj(i -> exhibit(i + 1, attached.get(i), file.words()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Exhibit exhibit(int number, CaseEvent event, Map<String, String> words) {
        Happening.EvidenceAttached attached = (EvidenceAttached) event.what();
        @Nullable
        String place =
                attached.particulars().get(Particular.TEXT).map(words::get).orElse(null);
        return new Exhibit(number, attached.slot(), attached.digest(), place, event.at());
    }
}
