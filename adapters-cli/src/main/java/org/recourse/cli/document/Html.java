package org.recourse.cli.document;

import com.google.common.io.Resources;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Fills the templates of HTML pages, which lie on the class path. */
public final class Html {
    private Html() {}

    /**
     * Fills a template; whatever goes into it stays text, unless the template asks for it as it is.
     *
     * @param template the template's path on the class path
     * @param values what goes into it, by name
     * @return the page
     */
    public static String fill(String template, Map<String, Object> values) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .compile(resource(template))
                .execute(values);
    }

    /**
     * Reads a text.
     *
     * @param path its path on the class path
     * @return the text
     */
    public static String resource(String path) {
        try {
            return Resources.toString(Resources.getResource(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
