package org.recourse.domain.casework;

/** The ways in which a seller tries to reach a buyer (ATZ-12). */
public enum ContactChannel {
    /** Amazon's buyer-seller messaging. */
    MESSAGE,
    /** E-mail. */
    MAIL,
    /** A text message. */
    SMS,
    /** A phone call. */
    PHONE
}
