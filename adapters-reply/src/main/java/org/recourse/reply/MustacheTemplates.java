package org.recourse.reply;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.reply.Template;
import org.recourse.application.reply.Templates;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.StandardTemplate;
import org.recourse.domain.text.Language;

/**
 * The product's templates, and those in a directory of the seller's: {@code LANGUAGE/NAME.txt} to buyers, {@code amazon/NAME.txt} to Amazon. A seller's
 * template replaces the product's of the same name and language.
 *
 * <p>Immutable and thread-safe; a seller's files are read once, when this is built.
 */
public final class MustacheTemplates implements Templates {
    private static final String ENDING = ".txt";
    private static final String TO_AMAZON = "amazon";
    private static final long LONGEST = 1 << 16;

    private final List<Template> own = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * Reads a seller's templates.
     *
     * @param directory where they are; it need not be there
     * @throws UncheckedIOException when it cannot be read
     */
    public MustacheTemplates(Path directory) {
        for (Language language : Language.values()) {
            read(directory.resolve(language.code()), language, Audience.BUYER);
        }
        read(directory.resolve(TO_AMAZON), Language.ENGLISH, Audience.AMAZON);
    }

    private void read(Path directory, Language language, Audience audience) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .forEach(file -> readFile(file, language, audience));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFile(Path file, Language language, Audience audience) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        try {
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException("longer than 64 KiB");
            }
            Audience whom =
                    StandardTemplate.find(name).map(StandardTemplate::audience).orElse(audience);
            own.add(MustacheTemplate.of(name, language, whom, true, Files.readString(file)));
        } catch (IllegalArgumentException e) {
            flaws.add(new Flaw(file.toString(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            flaws.add(new Flaw(file.toString(), "cannot be read as UTF-8 text"));
        }
    }

    @Override
    public List<Template> all() {
        Stream<Template> standard = Arrays.stream(StandardTemplate.values())
                .flatMap(template -> Arrays.stream(Language.values())
                        .filter(language ->
                                ownTemplate(template.kebab(), language).isEmpty())
                        .flatMap(language -> standard(template, language).stream()));
        return Stream.concat(own.stream(), standard)
                .sorted(Comparator.comparing(Template::name).thenComparing(Template::language))
                .toList();
    }

    @Override
    public Optional<Template> find(String name, Language language) {
        return ownTemplate(name, language)
                .or(() -> StandardTemplate.find(name).flatMap(template -> standard(template, language)));
    }

    private Optional<Template> ownTemplate(String name, Language language) {
        return own.stream()
                .filter(template -> template.name().equals(name) && template.language() == language)
                .findFirst();
    }

    private static Optional<Template> standard(StandardTemplate template, Language language) {
        @Nullable
        URL resource = MustacheTemplates.class.getResource(
                "templates/%s/%s%s".formatted(language.code(), template.kebab(), ENDING));
        return Optional.ofNullable(resource).map(found -> standard(template, language, found));
    }

    private static Template standard(StandardTemplate template, Language language, URL resource) {
        try {
            String text = Resources.toString(resource, StandardCharsets.UTF_8);
            return MustacheTemplate.of(template.kebab(), language, template.audience(), false, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Flaw> flaws() {
        return ImmutableList.copyOf(flaws);
    }
}
