package org.recourse.reply;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Set;
import java.util.TreeSet;
import org.recourse.domain.reply.Placeholder;

/** Collects the names of a template's placeholders. Not thread-safe. */
final class Names implements Mustache.Visitor {
    private final Set<String> names = new TreeSet<>();
    private final boolean isLookingIntoSections;

    private Names(boolean isLookingIntoSections) {
        this.isLookingIntoSections = isLookingIntoSections;
    }

    /** Returns those that stand outside of any section. */
    static Set<String> outsideOfSections(Template template) {
        return collect(template, new Names(false));
    }

    static Set<String> all(Template template) {
        return collect(template, new Names(true));
    }

    private static Set<String> collect(Template template, Names collector) {
        template.visit(collector);
        return Set.copyOf(collector.names);
    }

    @Override
    public void visitText(String text) {
        if (text.contains("{{")) {
            throw new IllegalArgumentException("a placeholder that does not end");
        }
    }

    @Override
    public void visitVariable(String name) {
        if (!name.equals(".")) {
            add(name);
        }
    }

    private void add(String name) {
        if (Placeholder.find(name).isEmpty()) {
            throw new IllegalArgumentException("there is no placeholder called \"%s\"".formatted(name));
        }
        names.add(name);
    }

    @Override
    public boolean visitInclude(String name) {
        throw new IllegalArgumentException("a template cannot include another: " + name);
    }

    @Override
    public boolean visitSection(String name) {
        if (isLookingIntoSections) {
            add(name);
        }
        return isLookingIntoSections;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        return visitSection(name);
    }
}
