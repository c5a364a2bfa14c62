package org.recourse.application.privacy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.application.recording.Wording;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets names and words of buyers when their time is over (POL-26): a span after the delivery; where no delivery is known, after the
 * last thing that happened to the case. They stay as long as the seller has a ground on record for a case of the order, one is open, or
 * something may still be done about one.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class PurgePersonalData {
    private static final Logger LOG = LoggerFactory.getLogger(PurgePersonalData.class);

    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies, of which POL-26 sets the span
     */
    public PurgePersonalData(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param account whose cases
     * @param now the time of asking
     * @param dryRun true to only list what would go
     */
    public record Request(AccountId account, Instant now, boolean dryRun) {}

    /**
     * What went, or would go, and what stays.
     *
     * @param gone the cases whose words are gone, or would go, by id
     * @param staying the cases whose words stay, by id
     */
    public record Answer(List<CaseId> gone, List<Staying> staying) {
        /** Copies the lists. */
        public Answer {
            gone = ImmutableList.copyOf(gone);
            staying = ImmutableList.copyOf(staying);
        }
    }

    /** Why words stay. */
    public enum Ground {
        /** The seller recorded a ground for a case of the order. */
        RECORDED,
        /** The case is open. */
        CASE_OPEN,
        /** Another case of the order is open. */
        OTHER_CASE_OPEN,
        /** Something may still be done about a case of the order, such as appeal. */
        WINDOW_OPEN,
        /** The time is not over. */
        NOT_DUE
    }

    /**
     * A case whose words stay.
     *
     * @param id the case
     * @param ground why
     * @param recordedOrNull the recorded ground in the seller's words, or null if it is another one
     * @param untilOrNull until when as far as is known, or null if that depends on a case's end or the seller's word
     */
    public record Staying(
            CaseId id,
            Ground ground,
            @Nullable String recordedOrNull,
            @Nullable Instant untilOrNull) {
        static Staying on(Ground ground, Case matter, @Nullable Instant until) {
            return new Staying(matter.id(), ground, null, until);
        }

        static Staying recorded(Case matter, String words) {
            return new Staying(matter.id(), Ground.RECORDED, words, null);
        }

        /**
         * Returns the recorded ground.
         *
         * @return the ground in the seller's words, or empty if it is another one
         */
        public Optional<String> recorded() {
            return Optional.ofNullable(recordedOrNull);
        }

        /**
         * Returns until when.
         *
         * @return the time, or empty if that depends on a case's end or the seller's word
         */
        public Optional<Instant> until() {
            return Optional.ofNullable(untilOrNull);
        }
    }

    /**
     * Forgets what is due, in one transaction.
     *
     * @param request what is asked for
     * @return what went and what stays
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is forgotten then
     */
    public Answer purge(Request request) {
        if (request.dryRun()) {
            return desk.read(records -> judge(records, request));
        }
        Answer answer = desk.write(records -> {
            Answer judged = judge(records, request);
            judged.gone().forEach(id -> records.personalData().purge(request.account(), id));
            return judged;
        });
        LOG.info(
                "{}: personal data of {} cases forgotten, of {} kept",
                request.account(),
                answer.gone().size(),
                answer.staying().size());
        return answer;
    }

    /**
     * Tells whether everything that was ever forgotten is in no byte of any file of the desk.
     *
     * @return false if the desk could not remove all traces yet; purging again tries again
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public boolean isComplete() {
        return desk.read(records -> records.personalData().isPurgingComplete());
    }

    private Answer judge(Records records, Request request) {
        Retention retention = new Retention(records, policies, request.now());
        List<CaseId> gone = new ArrayList<>();
        List<Staying> staying = new ArrayList<>();
        records.cases().each(request.account(), Selection.ALL, matter -> {
            if (holdsWords(records, matter)) {
                retention.ground(matter).ifPresentOrElse(staying::add, () -> gone.add(matter.id()));
            }
        });
        return new Answer(gone, staying);
    }

    private static boolean holdsWords(Records records, Case matter) {
        return !Wording.digests(matter).isEmpty() && !records.personalData().isPurged(matter.account(), matter.id());
    }
}
