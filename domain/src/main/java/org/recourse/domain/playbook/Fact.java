package org.recourse.domain.playbook;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.recourse.domain.casework.Kebab;

/** What the playbook asks about a matter: each is so, is not so, or is not known yet. */
public enum Fact {
    // spotless:off
    // time
    DEADLINE_PASSED     (TimeFacts::deadlinePassed,   "the deadline has passed",                                "the deadline has not passed",                    "Has the deadline passed?"),
    DEADLINE_NEAR       (TimeFacts::deadlineNear,     "the last third of the time runs, or it is over",         "there is time left",                             "Does the last third of the time run?"),
    PROMISE_BROKEN      (TimeFacts::promiseBroken,    "what was promised to the buyer is overdue",              "no promise to the buyer is overdue",             "Is a promise to the buyer overdue?"),
    WINDOW_OPEN         (TimeFacts::windowOpen,       "the window in which the seller may still act is open",   "no window to act is open",                       "Is the window to act still open?"),

    // the case itself
    WORK_STARTED        (WorkFacts::workStarted,      "evidence, a contact attempt or a note is recorded",      "nothing has been recorded yet",                  "Has anybody looked into it yet?"),
    SOMETHING_TO_SHOW   (WorkFacts::somethingToShow,  "evidence or a contact attempt is recorded",              "no evidence and no contact attempt is recorded", "Is there evidence to show?"),
    EVIDENCE_COMPLETE   (WorkFacts::evidenceComplete, "all the evidence that the reason asks for is attached",  "evidence is missing",                            "Is all the evidence attached?"),
    OTHER_CASE_OPEN     (WorkFacts::otherCaseOpen,    "another case of the order is still open",                "no other case of the order is open",             "Is another case of the order open?"),
    ABOUT_AN_ORDER      (WorkFacts::aboutAnOrder,     "the case is about an order",                             "the case is about no order",                     "Is it about an order?"),
    DECISION_TOLD       (WorkFacts::decisionTold,     "a mail says that it has been decided",                   "the account shows no decision that a mail tells of", "Does the account show the decision that the mail tells of?"),
    CLAIM_OPEN          (WorkFacts::claimOpen,        "an A-to-z claim on the order is open",                   "no A-to-z claim on the order is open",           "Is an A-to-z claim on the order open?"),

    // the buyer
    BUYER_CONTACTED     (ContactFacts::contacted,     "the buyer was contacted on two channels",                "the buyer was not contacted on two channels",    "Was the buyer contacted on two channels?"),
    BUYER_ASKED         (ContactFacts::asked,         "the buyer was contacted",                                "the buyer was not contacted",                    "Was the buyer contacted?"),
    BUYER_SILENT        (ContactFacts::silent,        "the time to reach the buyer is over and no answer came", "the buyer may still answer",                     "Has the buyer left all contact attempts unanswered?"),
    BUYER_WROTE         (ContactFacts::wrote,         "there are messages with the buyer about the order",      "the buyer has not written about the order",      "Did the buyer write about the order before?"),
    BUYER_SATISFIED     (WorkFacts::nobodySays,       "the buyer says that the matter is solved",               "the buyer says that the matter is not solved",   "Has the buyer said that the matter is solved?"),
    COMPLAINT_JUSTIFIED (WorkFacts::nobodySays,       "the complaint is justified",                             "the complaint is not justified",                 "Is the complaint justified?"),
    FRAUD_SUSPECTED     (WorkFacts::nobodySays,       "fraud is suspected",                                     "no fraud is suspected",                          "Is there reason to suspect fraud?"),
    BUYER_INSISTS       (ReturnFacts::buyerInsists,   "the buyer insists on the return",                        "the buyer accepts another remedy",               "Does the buyer insist on the return?"),
    NOTICE_GENUINE      (WorkFacts::nobodySays,       "the notice is genuine",                                  "the notice is not genuine",                      "Does the seller account show the same notice as the mail?"),

    // the parcel
    AMAZON_SHIPPED      (ParcelFacts::amazonShipped,  "Amazon shipped the order",                               "the seller shipped the order",                   "Did Amazon ship the order?"),
    TRACKING_RECOGNISED (ParcelFacts::recognised,     "Amazon recognises the carrier and the tracking number",  "there is no tracking that Amazon recognises",    "Is there a tracking number of a carrier that Amazon recognises?"),
    DELIVERY_SHOWN      (ParcelFacts::deliveryShown,  "tracking shows the delivery",                            "tracking does not show the delivery",            "Does the carrier's tracking show the delivery, and on which date?"),
    SHIPPED_LATE        (ParcelFacts::shippedLate,    "the seller shipped late, or the parcel came late",       "it was shipped and delivered in time",           "Was it shipped or delivered later than promised?"),

    ORDER_SHIPPED       (ParcelFacts::orderShipped,   "the order has been shipped",                             "the order has not been shipped",                 "Has the order been shipped?"),
    LOST_BY_CARRIER     (WorkFacts::nobodySays,       "the carrier says that the parcel is lost",               "the parcel is still on its way",                 "Does the carrier say that the parcel is lost?"),

    // the goods
    SIZE_COMPLAINT      (WorkFacts::nobodySays,       "the complaint is about the size",                        "the complaint is not about the size",            "Does the buyer complain about the size?"),
    LISTING_STATES_IT   (WorkFacts::listingAttached,  "the listing states what the buyer complains about",      "the listing does not state it",                  "Does the listing state what the buyer complains about?"),
    BROKEN_ON_ARRIVAL   (WorkFacts::nobodySays,       "the goods were broken on arrival",                       "the goods were sound on arrival",                "Were the goods broken when they arrived?"),
    BROKEN_AFTER_USE    (WorkFacts::nobodySays,       "the goods broke in use",                                 "the goods did not break in use",                 "Did the goods break in use?"),

    PHOTO_SEEN          (WorkFacts::nobodySays,       "a photo has been seen",                                  "no photo has been seen",                         "Has the buyer sent a photo?"),
    DEFECT_VISIBLE      (WorkFacts::nobodySays,       "the defect is plain to see",                             "the defect cannot be seen",                      "Is the defect plain to see?"),
    IN_STOCK            (WorkFacts::nobodySays,       "a new one is in stock",                                  "there is none in stock",                         "Is a new one, or the missing part, in stock?"),
    CHEAP_TO_REPLACE    (GoodsFacts::cheapToReplace,  "a new one costs less than the way back",                 "it is dear or big",                              "Is it small and cheap, so that a new one costs less than the way back?"),
    IN_WARRANTY         (GoodsFacts::inWarranty,      "the warranty runs",                                      "the warranty is over",                           "Does the warranty still run?"),
    REPAIRABLE          (GoodsFacts::repairable,      "a repair shop is at hand",                               "there is no repair shop",                        "Is there a repair shop near the buyer?"),

    // money and returns
    PAID_ALREADY        (MoneyFacts::paidAlready,     "the buyer has already been paid for this order",         "no other payment to the buyer is known",         "Has the buyer been paid for this order already?"),
    REMEDY_GIVEN        (MoneyFacts::remedyGiven,     "a remedy has been given",                                "no remedy has been given",                       "Has the buyer received a replacement, a discount or a refund?"),
    RETURN_ON_ORDER     (ReturnFacts::returnOnOrder,  "a return was asked for",                                 "no return was asked for",                        "Did the buyer ask for a return?"),
    REASON_KNOWN        (ReturnFacts::reasonKnown,    "the reason is known",                                    "the reason is not known",                        "What is the reason?"),
    SELLERS_FAULT       (ReturnFacts::sellersFault,   "it is the seller's fault",                               "the buyer changed their mind",                   "Whose fault is the return?"),
    RETURN_TRACKED      (ReturnFacts::returnTracked,  "the return has a tracking number",                       "the return has no tracking number",              "Is there a tracking number of the return?"),
    RETURN_ARRIVED      (ReturnFacts::returnArrived,  "the returned goods have arrived",                        "the returned goods have not arrived",            "Have the returned goods arrived?"),
    GOODS_SOUND         (WorkFacts::nobodySays,       "the returned goods are sound",                           "the returned goods are damaged or used",         "Are the returned goods sound, so that they can be sold again?"),

    // feedback and notices
    REMOVAL_GROUND      (NoticeFacts::removalGround,  "Amazon removes feedback of this kind",                   "Amazon does not remove feedback of this kind",   "Is it a mere product review, obscene, with personal data, or about delivery by Amazon?"),
    IS_INQUIRY          (NoticeFacts::isInquiry,      "Amazon only asks",                                       "Amazon warns",                                   "Is it an inquiry rather than a warning?"),
    IS_UNSORTED         (NoticeFacts::isUnsorted,     "nobody has sorted the mail yet",                         "it is no mail to be sorted",                     "Is it a mail that nobody has sorted yet?"),
    IS_SEVERE           (NoticeFacts::isSevere,       "the matter is severe",                                   "the matter is minor",                            "Is it about infringement, fraud or safety?"),
    WARNING_WRONG       (WorkFacts::nobodySays,       "the warning is wrong",                                   "the warning is right",                           "Is the warning wrong?"),
    RULES_REVIEWED      (NoticeFacts::rulesReviewed,  "the rules have been reviewed",                           "the rules have not been reviewed",               "Have the rules that the notice names been reviewed?"),
    PRODUCT_CHECKED     (NoticeFacts::productChecked, "the product has been checked",                           "the product has not been checked",               "Have the product, its listing and others like it been checked?");
    // spotless:on

    private final String kebab = Kebab.of(name());
    private final Function<Matter, Truth> shows;
    private final String phrase;
    private final String otherwise;
    private final String question;

    Fact(Function<Matter, Truth> shows, String phrase, String otherwise, String question) {
        this.shows = shows;
        this.phrase = phrase;
        this.otherwise = otherwise;
        this.question = question;
    }

    /**
     * Finds a fact by its kebab form.
     *
     * @param kebab such as {@code delivery-shown}
     * @return the fact, or empty if there is none of that name
     */
    public static Optional<Fact> find(String kebab) {
        return Arrays.stream(values())
                .filter(fact -> fact.kebab().equals(kebab))
                .findFirst();
    }

    /**
     * Returns its name as files and the command line write it.
     *
     * @return the name, such as {@code delivery-shown}
     */
    public String kebab() {
        return kebab;
    }

    /**
     * Says in plain words what is so if it holds.
     *
     * @return the words, without capital and full stop
     */
    public String phrase() {
        return phrase;
    }

    /**
     * Says in plain words what is so if it does not hold.
     *
     * @return the words, without capital and full stop
     */
    public String otherwise() {
        return otherwise;
    }

    /**
     * Asks for it.
     *
     * @return the question, with capital and question mark
     */
    public String question() {
        return question;
    }

    /** What the records show, whatever the user has told. */
    Truth shownBy(Matter matter) {
        return shows.apply(matter);
    }
}
