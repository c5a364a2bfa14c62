package org.recourse.domain.reply;

import java.util.List;
import java.util.Set;

/** Finds the e-mail addresses, phone numbers and links that a text names in their usual form. To be implemented thread-safe. */
public interface ContactFinder {
    /**
     * Finds them.
     *
     * @param text the text; it may be hostile
     * @param countries the codes of the countries, such as {@code DE}, whose phone numbers are found without their country's number too
     * @return what was found, in any order
     */
    List<Contact> find(String text, Set<String> countries);
}
