package org.recourse.application.reply;

import java.util.List;
import java.util.Optional;
import org.recourse.domain.text.Language;

/** The templates: those that came with the product, and a seller's own, which go before. To be implemented thread-safe. */
public interface Templates {
    /**
     * Lists all templates that can be read.
     *
     * @return the templates, by name and language
     */
    List<Template> all();

    /**
     * Finds a template.
     *
     * @param name its name
     * @param language its language
     * @return the template, or empty if there is none
     */
    Optional<Template> find(String name, Language language);

    /**
     * Lists the seller's own templates that cannot be read.
     *
     * @return the flaws
     */
    List<Flaw> flaws();

    /**
     * Why a template cannot be used.
     *
     * @param where the file
     * @param what what is wrong, with the line if it is known
     */
    record Flaw(String where, String what) {}
}
