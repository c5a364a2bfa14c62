package org.recourse.domain.casework;

/** The ways in which a seller tries to reach a buyer (ATZ-12, FBK-1). */
public enum ContactChannel {
    /** Amazon's buyer-seller messaging. */
    MESSAGE,
    /** E-mail. */
    MAIL,
    /** A text message. */
    SMS,
    /** A phone call. */
    PHONE,
    /** An answer that stands below a feedback for all to read (FBK-1). */
    PUBLIC_ANSWER
}
