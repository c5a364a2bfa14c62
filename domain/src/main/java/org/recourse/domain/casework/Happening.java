package org.recourse.domain.casework;

import java.time.Instant;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.rule.RuleId;

/** What an event of a case says happened. */
public sealed interface Happening {
    /** The sorts of happening, in the order in which those of one instant are taken. */
    enum Sort {
        /** {@link Opened}. */
        OPENED,
        /** {@link Matched}. */
        MATCHED,
        /** {@link Parted}. */
        PARTED,
        /** {@link DeadlineStated}. */
        DEADLINE_STATED,
        /** {@link Reported}. */
        REPORTED,
        /** {@link Contacted}. */
        CONTACTED,
        /** {@link EvidenceAttached}. */
        EVIDENCE_ATTACHED,
        /** {@link Noted}. */
        NOTED,
        /** {@link Told}. */
        TOLD,
        /** {@link FoundOut}. */
        FOUND_OUT,
        /** {@link Released}. */
        RELEASED,
        /** {@link Held}. */
        HELD,
        /** {@link Acted}. */
        ACTED
    }

    /**
     * Returns the sort.
     *
     * @return the sort
     */
    Sort sort();

    /**
     * The matter became known. A case may become known from several sources; what they know adds up.
     *
     * @param basis how its time is known
     * @param particulars what is known
     */
    record Opened(Basis basis, Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.OPENED;
        }
    }

    /** How the time of an opening is known. */
    enum Basis {
        /** The source states it. */
        STATED,
        /** The source only implies it, as the claim flag of a returns report does. */
        INFERRED
    }

    /**
     * Another source told of the matter that is known already (MSG-3): what it says adds up, and nothing begins anew.
     *
     * @param state the state in which that source has the matter begin
     * @param particulars what it knows
     */
    record Matched(CaseState state, Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.MATCHED;
        }
    }

    /**
     * The seller says that what was {@link Matched} is another matter: it adds nothing any more.
     *
     * @param told the time of what was matched
     */
    record Parted(Instant told) implements Happening {
        @Override
        public Sort sort() {
            return Sort.PARTED;
        }
    }

    /**
     * A deadline was stated in a notice; it beats the policy.
     *
     * @param due when the seller must have acted
     */
    record DeadlineStated(Instant due) implements Happening {
        @Override
        public Sort sort() {
            return Sort.DEADLINE_STATED;
        }
    }

    /**
     * Somebody outside the desk, such as a report of Amazon's, says that the case is in a state. That word is taken as it is, without a
     * row of the lifecycle.
     *
     * @param state the state
     * @param particulars amount, liability and metric impact, as far as they are stated
     */
    record Reported(CaseState state, Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.REPORTED;
        }
    }

    /**
     * A mail says that the case is in a state. A mail is a hint, not proof (PRV-4): nothing follows from it until somebody confirms it.
     *
     * @param state the state
     * @param particulars amount and liability as far as they are stated, and what was found of the mail's authenticity
     */
    record Told(CaseState state, Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.TOLD;
        }
    }

    /**
     * The seller tried to reach the buyer (ATZ-12).
     *
     * @param channel the way
     * @param particulars a digest of the words, if they are kept
     */
    record Contacted(ContactChannel channel, Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.CONTACTED;
        }
    }

    /**
     * A file was attached as evidence.
     *
     * @param slot what it proves
     * @param digest SHA-256 of the file, in lower-case hexadecimal
     * @param particulars a digest of the file's name
     */
    record EvidenceAttached(EvidenceSlot slot, String digest, Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.EVIDENCE_ATTACHED;
        }
    }

    /**
     * Somebody wrote a note.
     *
     * @param particulars the digest of its words
     */
    record Noted(Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.NOTED;
        }
    }

    /**
     * The seller found something out that no record shows. It takes the place of an earlier finding on the same fact.
     *
     * @param fact the kebab form of the fact, such as {@code photo-seen}
     * @param holds true if it is so
     */
    record FoundOut(String fact, boolean holds) implements Happening {
        @Override
        public Sort sort() {
            return Sort.FOUND_OUT;
        }
    }

    /**
     * The seller recorded a ground on which the personal data of the case must stay (POL-26), such as a lawsuit. It takes the place of
     * an earlier one.
     *
     * @param ground the ground in the seller's own words, which must name no buyer: they stay in the history for good
     */
    record Held(String ground) implements Happening {
        @Override
        public Sort sort() {
            return Sort.HELD;
        }
    }

    /** The recorded ground on which the personal data had to stay is over. */
    record Released() implements Happening {
        @Override
        public Sort sort() {
            return Sort.RELEASED;
        }
    }

    /**
     * A row of the lifecycle was taken.
     *
     * @param on the trigger
     * @param from the state before
     * @param to the state after
     * @param rule the row's rule
     * @param particulars amount, liability and metric impact, as far as they were given
     */
    record Acted(Trigger on, CaseState from, CaseState to, RuleId rule, Particulars particulars) implements Happening {
        @Override
        public Sort sort() {
            return Sort.ACTED;
        }
    }
}
