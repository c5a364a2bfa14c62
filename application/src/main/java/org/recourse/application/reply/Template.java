package org.recourse.application.reply;

import java.util.Map;
import java.util.Set;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.text.Language;

/** A letter with placeholders. To be implemented immutable and thread-safe. */
public interface Template {
    /**
     * Returns its name.
     *
     * @return such as {@code photo-request}
     */
    String name();

    /**
     * Returns the language that it is written in.
     *
     * @return the language
     */
    Language language();

    /**
     * Returns whom it is written to.
     *
     * @return the audience
     */
    Audience audience();

    /**
     * Tells whether the seller has written it.
     *
     * @return true if it is kept on the desk, false if it came with the product
     */
    boolean isSellersOwn();

    /**
     * Returns what has to be filled in: without it the text is not whole.
     *
     * @return the placeholders' names
     */
    Set<String> needed();

    /**
     * Returns everything that can be filled in.
     *
     * @return the placeholders' names
     */
    Set<String> placeholders();

    /**
     * Fills it in.
     *
     * @param values by the placeholders' names, texts or lists of texts; all that are needed
     * @return the text
     * @throws IllegalArgumentException when a needed one is missing
     */
    String fill(Map<String, Object> values);
}
