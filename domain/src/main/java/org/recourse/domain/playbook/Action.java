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
    CONFIRM_DECISION        ("Look in the seller account whether it was decided as the mail says, and record the decision."),
    SORT_MAIL               ("Read the mail and say where it belongs."),
    CONFIRM_NOTICE          ("Confirm that the notice is genuine: look for it in the seller account, and follow no link of the mail."),
    REPORT_MAIL             ("Do nothing that the mail asks for, and report it to Amazon."),
    READ_MESSAGES           ("Read the order and the earlier messages with the buyer."),
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
    ANSWER_WITH_REMEDY      ("Answer Amazon with the proof of the remedy that the buyer received."),
    ANSWER_FRAUD            ("Answer Amazon that fraud is suspected, with the evidence."),
    ANSWER_AMAZON_SHIPPED   ("Answer Amazon that it shipped this order itself."),

    // answers to the bank
    ASK_ABOUT_DISPUTE       ("Ask the buyer whether the parcel came, whether the quality was fine, and whether the card was misused."),
    REPRESENT               ("Dispute the chargeback with the evidence there is."),
    ACCEPT_CHARGEBACK       ("Let the chargeback stand; a refund beside it would be paid twice."),

    // buyer messages
    REPLY                   ("Reply to the buyer, with a definite time span for what comes next."),
    REPLY_LATE              ("Reply to the buyer at once, with an apology for the wait."),
    KEEP_PROMISE            ("Do what was promised, and write to the buyer at once."),
    REPLY_ABOUT_CASE        ("Read the order's other open case, then reply so that both say the same."),
    ANSWER_QUESTION         ("Answer the question; it is about no order yet."),
    MARK_RESOLVED           ("Mark the matter as resolved."),
    WAIT_FOR_BUYER          ("Wait for the buyer, and keep what was promised."),

    // returns
    ASK_RETURN_REASON       ("Ask for the reason of the return."),
    OFFER_CHEAPER_REMEDY    ("Offer the cheapest remedy that the buyer may accept: keep the goods for a part of the price, then a replacement.",  Caution.NO_BARGAIN),
    AUTHORISE_RETURN        ("Authorise the return without delay."),
    SETTLE_CLAIM_FIRST      ("Settle the A-to-z claim of this order; the return goes with it."),
    WAIT_FOR_PARCEL         ("Wait for the returned goods."),
    INSPECT_AND_REFUND      ("Inspect the goods, then refund the buyer.",                                                Caution.PAY_ONCE),
    PROVE_ABUSE             ("Take pictures of what came back before anything else; they are the proof for a reimbursement."),
    CLAIM_REIMBURSEMENT     ("Claim reimbursement from Amazon with the proof."),
    DISPOSE_OF_GOODS        ("Decide about the goods: back to stock if sound; else destroy, ship home or hand over."),
    RESELL_GOODS            ("Label the goods anew and put them back to stock."),
    WRITE_OFF_GOODS         ("Have the goods destroyed, shipped home or handed to a third party's warehouse, whichever costs least; record which."),
    TELL_OF_PAYMENT         ("Tell the buyer of the payment already made; do not pay again."),

    // feedback
    CHECK_REMOVAL_GROUND    ("Check whether the feedback is one that Amazon removes: a mere product review, obscene, with personal data, or about delivery by Amazon."),
    ASK_REMOVAL             ("Ask Amazon to remove the feedback, naming the ground.",                                    Caution.NO_REWARD),
    ANSWER_FEEDBACK         ("Settle the matter with the buyer and answer the feedback publicly.",                       Caution.NO_REWARD),
    LET_STAND               ("Let the feedback stand."),

    // notices
    TRIAGE                  ("Decide whether the matter is minor or severe."),
    CORRECT_AT_ONCE         ("Correct what is wrong at once."),
    STOP_SALES              ("Stop selling the product first."),
    ANSWER_NOTICE           ("Answer Amazon in six parts: salutation, the matter in short, the details, the proposal, thanks, and a check before sending."),
    EXPLAIN_TO_AMAZON       ("Contact Amazon and explain what was done, after the sales were stopped."),
    REVIEW_RULES            ("Review the rules that the notice names and how they are kept here; attach the result as rule-review."),
    CHECK_PRODUCT           ("Check the product, its listing and others like it for the same fault; attach the result as product-check."),
    CLOSE_NOTICE            ("Close the notice."),

    // after a decision
    APPEAL                  ("Appeal the decision with the evidence."),
    ACCEPT_DECISION         ("Accept the decision."),
    PREPARE_APPEAL          ("Gather evidence for an appeal while the window is open."),
    WAIT_FOR_BANK           ("Wait for the bank's decision."),
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
