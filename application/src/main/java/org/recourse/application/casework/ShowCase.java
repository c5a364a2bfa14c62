package org.recourse.application.casework;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Records;
import org.recourse.application.product.ProductNotes;
import org.recourse.application.recording.Wording;
import org.recourse.application.study.Rates;
import org.recourse.application.study.Study;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.policy.Policies;

/**
 * Shows everything about one case.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ShowCase {
    private final Desk desk;
    private final Policies policies;
    private final ProductNotes notes;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies by which clocks are told
     * @param notes what is noted of products
     */
    public ShowCase(Desk desk, Policies policies, ProductNotes notes) {
        this.desk = desk;
        this.policies = policies;
        this.notes = notes;
    }

    /**
     * What is asked for.
     *
     * @param account whose case
     * @param id the case
     * @param now the time of asking
     */
    public record Request(AccountId account, CaseId id, Instant now) {}

    /**
     * Shows the case.
     *
     * @param request what is asked for
     * @return the case's file, or empty if there is no such case
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Optional<CaseFile> show(Request request) {
        return desk.read(records -> records.cases()
                .find(request.account(), request.id())
                .map(matter -> file(records, study(records, matter, request), request.now())));
    }

    private Study study(Records records, Case matter, Request request) {
        Rates rates = new Rates(records, request.account(), policies, request.now());
        return new Study(records, policies, matter, request.now(), rates);
    }

    private CaseFile file(Records records, Study study, Instant now) {
        Case matter = study.matter();
        return new CaseFile(
                matter,
                study.order().orElse(null),
                study.linked(),
                study.payments(),
                study.deadline().orElse(null),
                matter.deadlines(study.circumstances()),
                study.openWindow().orElse(null),
                matter.allowed(now, study.circumstances()),
                study.advice(Map.of()).orElse(null),
                study.situation(Optional.empty(), Map.of(), notes).orElse(null),
                study.products(notes),
                study.worth(),
                words(records.personalData(), matter),
                records.personalData().isPurged(matter.account(), matter.id()));
    }

    private static Map<String, String> words(PersonalData vault, Case matter) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        for (String digest : Wording.digests(matter)) {
            vault.words(matter.account(), matter.id(), digest).ifPresent(known -> words.put(digest, known));
        }
        return words.buildOrThrow();
    }
}
