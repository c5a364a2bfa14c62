package org.recourse.domain.playbook;

/** Who bears the cost of following an advice. */
public enum CostBearer {
    /** It costs nothing. */
    NOBODY("nobody pays"),
    /** The seller. */
    SELLER("the seller pays"),
    /** Amazon. */
    AMAZON("Amazon pays"),
    /** The buyer, such as the way back of goods that are not wanted any more. */
    BUYER("the buyer pays"),
    /** It depends on a decision still to come. */
    OPEN("who pays is still open");

    private final String phrase;

    CostBearer(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Says it in plain words.
     *
     * @return the words, without capital and full stop
     */
    public String phrase() {
        return phrase;
    }
}
