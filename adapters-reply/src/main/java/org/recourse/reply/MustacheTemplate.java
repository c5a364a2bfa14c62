package org.recourse.reply;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Map;
import java.util.Set;
import org.recourse.application.reply.Template;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Placeholder;
import org.recourse.domain.reply.StandardTemplate;
import org.recourse.domain.text.Language;

/** A template in the language of Mustache, of which only variables, sections and inverted sections are understood. */
record MustacheTemplate(
        String name,
        Language language,
        Audience audience,
        boolean isSellersOwn,
        com.samskivert.mustache.Template letter,
        Set<String> needed,
        Set<String> placeholders)
        implements Template {
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException when it is none; the message says why
     */
    static MustacheTemplate of(String name, Language language, Audience audience, boolean isSellersOwn, String text) {
        try {
            com.samskivert.mustache.Template letter = COMPILER.compile(text);
            Set<String> all = Names.all(letter);
            return new MustacheTemplate(name, language, audience, isSellersOwn, letter, needed(name, letter, all), all);
        } catch (MustacheException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Set<String> needed(String name, com.samskivert.mustache.Template letter, Set<String> all) {
        ImmutableSet.Builder<String> needed = ImmutableSet.builder();
        needed.addAll(Names.outsideOfSections(letter));
        StandardTemplate.find(name).stream()
                .flatMap(standard -> standard.needed().stream())
                .map(Placeholder::camel)
                .filter(all::contains)
                .forEach(needed::add);
        return needed.build();
    }

    @Override
    public String fill(Map<String, Object> values) {
        checkArgument(values.keySet().containsAll(needed), "%s needs %s", name, needed);
        return CharMatcher.whitespace().trimTrailingFrom(letter.execute(values)) + '\n';
    }
}
