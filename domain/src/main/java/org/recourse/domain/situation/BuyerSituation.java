package org.recourse.domain.situation;

import java.util.Arrays;
import java.util.Optional;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.rule.RuleId;

/** What a buyer writes about (SIT-1 to SIT-20); whether an order that is to be cancelled has been shipped (SIT-10) is told by the facts. */
public enum BuyerSituation {
    // spotless:off
    //                    rule      in words
    NOT_RECEIVED         ("SIT-1",  "the order did not arrive"),
    QUALITY_DEFECT       ("SIT-2",  "the goods have a defect"),
    DAMAGED_ON_ARRIVAL   ("SIT-3",  "the goods arrived damaged"),
    MAIN_PRODUCT_MISSING ("SIT-4",  "the main product is missing"),
    ACCESSORY_MISSING    ("SIT-5",  "a part is missing"),
    WRONG_PRODUCT        ("SIT-6",  "another product came"),
    USAGE_QUESTION       ("SIT-7",  "the buyer does not know how to use it"),
    RETURN_WANTED        ("SIT-8",  "the buyer wants to return it"),
    CANCELLATION_WANTED  ("SIT-9",  "the buyer wants to cancel"),
    ADDRESS_CHANGE       ("SIT-11", "the buyer wants another address"),
    SLOW_DELIVERY        ("SIT-12", "the delivery is slow, or tracking is silent"),
    PARCEL_LOST          ("SIT-13", "the parcel is lost"),
    CARRIER_SERVICE      ("SIT-14", "the carrier served badly"),
    WARRANTY             ("SIT-15", "it failed after a while"),
    SHIPPING_COST        ("SIT-16", "the shipping cost is disputed"),
    REFUND_ASKED         ("SIT-17", "the buyer asks for the money back"),
    WRONG_ADDRESS        ("SIT-18", "the address was wrong, or nobody was there"),
    SIZE_OR_COLOUR       ("SIT-19", "size or colour is not as expected"),
    THREAT               ("SIT-20", "the buyer threatens with feedback or a claim");
    // spotless:on

    private final RuleId rule;
    private final String phrase;

    BuyerSituation(String rule, String phrase) {
        this.rule = RuleId.of(rule);
        this.phrase = phrase;
    }

    /**
     * Finds a situation by its kebab form.
     *
     * @param kebab such as {@code not-received}
     * @return the situation, or empty if there is none of that name
     */
    public static Optional<BuyerSituation> find(String kebab) {
        return Arrays.stream(values())
                .filter(situation -> situation.kebab().equals(kebab))
                .findFirst();
    }

    /**
     * Returns its name as tables and the command line write it.
     *
     * @return the name, such as {@code not-received}
     */
    public String kebab() {
        return Kebab.of(name());
    }

    /**
     * Returns its rule.
     *
     * @return the rule
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Says it in words.
     *
     * @return the words
     */
    public String phrase() {
        return phrase;
    }
}
