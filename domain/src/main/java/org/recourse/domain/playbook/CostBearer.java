package org.recourse.domain.playbook;

/** Who bears the cost of following an advice. */
public enum CostBearer {
    /** It costs nothing. */
    NOBODY("nobody"),
    /** The seller. */
    SELLER("the seller"),
    /** Amazon. */
    AMAZON("Amazon"),
    /** The buyer, such as the way back of goods that are not wanted any more. */
    BUYER("the buyer"),
    /** It depends on a decision still to come. */
    OPEN("still open");

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
