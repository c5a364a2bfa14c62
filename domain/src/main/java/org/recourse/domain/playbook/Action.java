package org.recourse.domain.playbook;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Kebab;

/** Something that a support lead can do next. */
public enum Action {
    // spotless:off
    // before an answer
    READ_COMPLAINT          ("Read the complaint and decide whether it is justified."),
    READ_RETURN             ("Read the return's reason and its messages, and settle that dispute first."),
    CHECK_TRACKING          ("Look up the parcel with the carrier and record what its tracking shows."),
    CHECK_RETURN            ("Look up the return's tracking and record whether the goods came back."),
    CHECK_ACCOUNT           ("See in the seller account what Amazon has decided before doing or paying anything."),
    PREPARE_EVIDENCE        ("Gather the evidence now, so that the answer is ready when Amazon asks."),
    COMPLETE_EVIDENCE       ("Gather the evidence that is still missing."),
    CONTACT_BUYER           ("Contact the buyer on more than one channel and record each attempt."),

    // remedies
    REFUND                  ("Refund the buyer.",                                                                        Caution.NO_BARGAIN),
    OFFER_REFUND_OR_RESHIP  ("Offer the buyer the choice of a refund or a new parcel.",                                  Caution.NO_BARGAIN),
    OFFER_REMEDY            ("Offer the buyer a replacement, a discount or a refund.",                                   Caution.NO_BARGAIN),
    EXPLAIN_TO_BUYER        ("Explain the misunderstanding to the buyer."),

    // after a remedy
    ASK_IF_SOLVED           ("Ask the buyer whether the matter is solved.",                                              Caution.NO_BARGAIN),
    ASK_WITHDRAWAL          ("Ask the buyer politely to withdraw the claim, with the steps.",                            Caution.AFTER_SATISFACTION),

    // answers to Amazon
    ANSWER_AMAZON           ("Answer Amazon with the evidence there is."),
    ANSWER_WITH_DELIVERY    ("Answer Amazon with tracking number, delivery date and, if there is one, the signature; tell the buyer too."),
    ANSWER_WITH_LISTING     ("Answer Amazon with the listing that states the size."),
    ANSWER_IMPROPER_USE     ("Answer Amazon that the goods broke through improper use."),
    ANSWER_NO_RETURN        ("Answer Amazon that no return was tracked, so that the claim is not admissible."),
    ANSWER_RETURN_UNDERWAY  ("Answer Amazon with the return's tracking: the goods are still on their way."),
    ANSWER_WITH_ATTEMPTS    ("Answer Amazon with the proof of the contact attempts."),
    ANSWER_ALREADY_PAID     ("Answer with the proof that the buyer has been paid already; do not pay again."),
    ANSWER_SETTLED          ("Answer Amazon that the matter is settled, with what the buyer wrote."),
    ANSWER_FRAUD            ("Answer Amazon that fraud is suspected, with the evidence."),
    ANSWER_AMAZON_SHIPPED   ("Answer Amazon that it shipped this order itself."),

    // after a decision
    APPEAL                  ("Appeal the decision with the evidence."),
    ACCEPT_DECISION         ("Accept the decision."),
    PREPARE_APPEAL          ("Gather evidence for an appeal while the window is open."),
    WAIT_FOR_AMAZON         ("Wait for Amazon's decision."),
    WAIT_FOR_APPEAL         ("Wait for the outcome of the appeal.");
    // spotless:on

    private final String words;
    private final @Nullable Caution caution;

    Action(String words) {
        this(words, null);
    }

    Action(String words, @Nullable Caution caution) {
        this.words = words;
        this.caution = caution;
    }

    /**
     * Finds an action by its kebab form.
     *
     * @param kebab such as {@code ask-withdrawal}
     * @return the action, or empty if there is none of that name
     */
    public static Optional<Action> find(String kebab) {
        return Arrays.stream(values())
                .filter(action -> action.kebab().equals(kebab))
                .findFirst();
    }

    /**
     * Returns its name as files and the command line write it.
     *
     * @return the name, such as {@code ask-withdrawal}
     */
    public String kebab() {
        return Kebab.of(name());
    }

    /**
     * Tells the support lead what to do.
     *
     * @return the sentence
     */
    public String words() {
        return words;
    }

    /**
     * Returns what must not be done together with it.
     *
     * @return the caution, or empty if there is none
     */
    public Optional<Caution> caution() {
        return Optional.ofNullable(caution);
    }
}
