package org.recourse.domain.reply;

import static org.recourse.domain.reply.Severity.ERROR;
import static org.recourse.domain.reply.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.rule.RuleId;

/** What may be wrong with a reply; how bad it is depends on whom it is written to. */
public enum Fault {
    // spotless:off
    //                     rule      to the buyer  to Amazon  fix
    // ways around Amazon
    EMAIL_ADDRESS         ("RPL-5",  ERROR,        WARNING,   "Take the e-mail address out; the buyer can answer through Amazon's messages."),
    PHONE_NUMBER          ("RPL-5",  ERROR,        WARNING,   "Take the phone number out; the buyer can answer through Amazon's messages."),
    LINK                  ("RPL-5",  ERROR,        WARNING,   "Take the link out; say in words what the buyer finds where in the Amazon account."),
    MARKUP                ("RPL-5",  ERROR,        ERROR,     "Write plain text: no HTML, pictures or tracking pixels."),
    OFF_AMAZON            ("RPL-5",  ERROR,        null,      "Keep the conversation and every payment on Amazon."),

    // bargains and pressure
    REWARD_FOR_REVIEW     ("RPL-6",  ERROR,        null,      "Offer nothing for a review or its change; a remedy stands for itself."),
    BARGAIN_FOR_WITHDRAWAL("RPL-6",  ERROR,        null,      "Speak of the remedy alone; a withdrawal may be asked for when the buyer is satisfied, in another message."),
    FEEDBACK_REMOVAL      ("RPL-6",  ERROR,        null,      "Do not ask the buyer to change or remove feedback; ask Amazon if there is a ground."),
    THREAT                ("RPL-6",  ERROR,        WARNING,   "Leave the pressure out; say what you can do and by when."),

    // selling
    ASKS_FOR_REVIEW       ("RPL-7",  ERROR,        null,      "Do not ask for a review here."),
    MARKETING             ("RPL-7",  ERROR,        null,      "Leave advertising, vouchers and your own shop out."),
    EMOJI                 ("RPL-7",  ERROR,        WARNING,   "Write it without emoji."),

    // manners
    NO_THANKS             ("RPL-2",  WARNING,      null,      "Thank the buyer or apologise, for the wait at least."),
    VAGUE_TIME            ("RPL-3",  WARNING,      WARNING,   "Name a definite span, such as 1-2 working days."),
    UNNUMBERED_CHOICE     ("RPL-4",  WARNING,      null,      "Number the choices, so that the buyer can answer with a number."),
    OTHER_LANGUAGE        ("RPL-9",  WARNING,      WARNING,   "Write in the buyer's language; the templates are there in several."),
    BLAMES_BUYER          ("RPL-11", WARNING,      null,      "Say what happened without blaming the buyer."),
    FLAT_REFUSAL          ("RPL-11", WARNING,      null,      "Show understanding first, then say what is possible instead."),

    // form
    EMPTY                 ("RPL-8",  ERROR,        ERROR,     "Write something."),
    TOO_LONG              ("RPL-8",  ERROR,        WARNING,   "Shorten it to 2000 characters."),
    TOO_LONG_TO_CHECK     ("RPL-8",  ERROR,        ERROR,     "Shorten it: what stands behind the first 5000 characters was not looked at."),
    NO_ORDER_ID           ("RPL-8",  WARNING,      WARNING,   "Name the order id, so that the reader need not look for it."),
    TOO_MANY_ATTACHMENTS  ("RPL-8",  ERROR,        ERROR,     "Attach five files at most."),
    TOO_BIG_ATTACHMENT    ("RPL-8",  ERROR,        ERROR,     "Attach files of at most 10 MB each."),
    UNFILLED              ("RPL-10", ERROR,        ERROR,     "Fill the placeholder or take it out.");
    // spotless:on

    private final RuleId rule;
    private final Severity toBuyer;
    private final @Nullable Severity toAmazon;
    private final String fix;

    Fault(String rule, Severity toBuyer, @Nullable Severity toAmazon, String fix) {
        this.rule = RuleId.of(rule);
        this.toBuyer = toBuyer;
        this.toAmazon = toAmazon;
        this.fix = fix;
    }

    /**
     * Finds a fault by its kebab form.
     *
     * @param kebab such as {@code vague-time}
     * @return the fault, or empty if there is none of that name
     */
    public static Optional<Fault> find(String kebab) {
        return Arrays.stream(values())
                .filter(fault -> fault.kebab().equals(kebab))
                .findFirst();
    }

    /**
     * Returns its name as tables and documents write it.
     *
     * @return the name, such as {@code vague-time}
     */
    public String kebab() {
        return Kebab.of(name());
    }

    /**
     * Returns the rule that forbids it.
     *
     * @return the rule
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Tells how bad it is.
     *
     * @param audience whom the text is written to
     * @return how bad, or empty if it is none there
     */
    public Optional<Severity> severity(Audience audience) {
        return switch (audience) {
            case BUYER -> Optional.of(toBuyer);
            case AMAZON -> Optional.ofNullable(toAmazon);
        };
    }

    /**
     * Tells what to do about it.
     *
     * @return the sentence
     */
    public String fix() {
        return fix;
    }
}
