package org.recourse.cli.advice;

import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.AdviseNext;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Case;
import org.recourse.domain.situation.Sighting;
import org.recourse.domain.situation.SituationPlay;

/** What a case looks like and what to write about it, as it is shown. */
final class SituationView {
    private SituationView() {}

    static @Nullable Fields fields(AdviseNext.Advised advised) {
        @Nullable Sighting sighting = advised.sightingOrNull();
        @Nullable SituationPlay letter = advised.letterOrNull();
        return sighting == null
                ? null
                : new Fields()
                        .put("name", sighting.situation().kebab())
                        .put("words", sighting.situation().phrase())
                        .put("rule", sighting.situation().rule().id())
                        .put("source", Facts.kebab(sighting.source()))
                        .put("because", sighting.because())
                        .put("write", letter == null ? null : letter(letter));
    }

    private static Fields letter(SituationPlay letter) {
        return new Fields()
                .put("advice", letter.advice())
                .put("reason", letter.reason())
                .put("rule", letter.rule().id())
                .put("cost", Facts.kebab(letter.cost()))
                .put("template", letter.letter().kebab());
    }

    static void print(Case matter, AdviseNext.Advised advised, Page page) {
        @Nullable Sighting sighting = advised.sightingOrNull();
        @Nullable SituationPlay letter = advised.letterOrNull();
        if (sighting != null) {
            page.line("Looks:   %s (%s)%s"
                    .formatted(
                            sighting.situation().phrase(), sighting.situation().rule(), because(sighting)));
        }
        if (letter != null) {
            page.line("Write:   %s (%s)".formatted(letter.advice(), letter.rule()));
            page.line("Since:   %s".formatted(letter.reason()));
            page.verbatim("Draft:   recourse reply draft %s --template %s"
                    .formatted(matter.id(), letter.letter().kebab()));
        }
    }

    private static String because(Sighting sighting) {
        return switch (sighting.source()) {
            case TOLD -> ", as you say";
            case REASON -> ", because the reason is " + String.join(", ", sighting.because());
            case WORDS ->
                ", because the buyer wrote \"%s\"; --situation S says otherwise"
                        .formatted(String.join("\", \"", sighting.because()));
        };
    }
}
