package org.recourse.application.desk;

/**
 * What lies on a desk, as seen within one transaction. Not safe for use by several threads, nor after the transaction. A reader that is
 * being handed records must not write records of the same sort.
 */
public interface Records {
    /**
     * Returns the cases.
     *
     * @return the cases
     */
    Cases cases();

    /**
     * Returns the orders.
     *
     * @return the orders
     */
    Orders orders();

    /**
     * Returns how each order stands in the metrics.
     *
     * @return the standings
     */
    Standings standings();

    /**
     * Returns the refunds.
     *
     * @return the refunds
     */
    Refunds refunds();

    /**
     * Returns the changes of feedback.
     *
     * @return the changes
     */
    FeedbackChanges feedbackChanges();

    /**
     * Returns the vault of personal data.
     *
     * @return the vault
     */
    PersonalData personalData();

    /**
     * Returns the audit trail.
     *
     * @return the trail
     */
    Trail trail();
}
