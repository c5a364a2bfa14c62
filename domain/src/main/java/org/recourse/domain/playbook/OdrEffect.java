package org.recourse.domain.playbook;

/** What following an advice does to the Order Defect Rate. */
public enum OdrEffect {
    /** Nothing. */
    NONE("no effect"),
    /** The order stays clean or becomes clean if it succeeds. */
    MAY_SPARE("the order is spared if it succeeds"),
    /** The order counts as defective, or goes on counting. */
    COUNTS("the order counts"),
    /** Prevents a defect that is not there yet. */
    PREVENTS("prevents a defect");

    private final String phrase;

    OdrEffect(String phrase) {
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
