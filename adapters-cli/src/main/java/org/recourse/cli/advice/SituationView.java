package org.recourse.cli.advice;

import java.util.Locale;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Case;
import org.recourse.domain.situation.Sighting;
import org.recourse.domain.situation.SituationAdvice;
import org.recourse.domain.situation.SituationPlay;

/** What a case looks like and what to write about it, as it is shown. */
final class SituationView {
    private SituationView() {}

    static Fields fields(SituationAdvice advice) {
        Sighting sighting = advice.sighting();
        return new Fields()
                .put("name", sighting.situation().kebab())
                .put("words", sighting.situation().phrase())
                .put("rule", sighting.situation().rule().id())
                .put("source", Facts.kebab(sighting.source()))
                .put("because", sighting.because())
                .put("write", row(advice.row()))
                .put(
                        "questions",
                        advice.questions().stream().map(SituationView::question).toList());
    }

    private static Fields row(SituationPlay row) {
        return new Fields()
                .put("advice", row.advice())
                .put("reason", row.reason())
                .put("rule", row.rule().id())
                .put("cost", Facts.kebab(row.cost()))
                .put("template", row.letter().kebab());
    }

    private static Fields question(SituationAdvice.Question question) {
        return new Fields()
                .put("fact", question.fact().kebab())
                .put("question", question.fact().question())
                .put("ifYes", row(question.ifYes()))
                .put("ifNo", row(question.ifNo()));
    }

    static void print(Case matter, SituationAdvice advice, Page page) {
        Sighting sighting = advice.sighting();
        SituationPlay row = advice.row();
        page.line("Looks:   %s (%s)%s"
                .formatted(sighting.situation().phrase(), sighting.situation().rule(), because(sighting)));
        page.line("Write:   %s (%s)".formatted(row.advice(), row.rule()));
        page.line("Since:   %s %s.".formatted(row.reason(), capital(row.cost().phrase())));
        page.verbatim("Draft:   recourse reply draft %s --template %s"
                .formatted(matter.id(), row.letter().kebab()));
    }

    private static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    private static String because(Sighting sighting) {
        return switch (sighting.source()) {
            case TOLD -> ", as you say";
            case REASON -> ", because the reason is " + String.join(", ", sighting.because());
            case RECORDS ->
                ", because %s; --situation S says otherwise".formatted(String.join(", ", sighting.because()));
            case WORDS ->
                ", because the buyer wrote \"%s\"; --situation S says otherwise"
                        .formatted(String.join("\", \"", sighting.because()));
        };
    }
}
