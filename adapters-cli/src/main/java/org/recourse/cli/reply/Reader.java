package org.recourse.cli.reply;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.terms.Terms;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.text.Language;
import picocli.CommandLine.Option;

/** Whom a text is written to. */
final class Reader {
    @Option(names = "--to", paramLabel = "WHOM", description = "buyer or amazon (default: buyer)")
    private String whom = "buyer";

    @Option(names = "--in", paramLabel = "LANG", description = "the reader's language: en, de, fr, es, it, ja or zh")
    private @Nullable String languageCode;

    Audience audience() {
        return Terms.constant("--to", whom, Audience.values());
    }

    Optional<Language> language() {
        return Optional.ofNullable(languageCode).map(Reader::language);
    }

    static Language language(String code) {
        return Language.find(code)
                .orElseThrow(() -> Terms.unknown(
                        "--in",
                        code,
                        Arrays.stream(Language.values()).map(Language::code).toList()));
    }
}
