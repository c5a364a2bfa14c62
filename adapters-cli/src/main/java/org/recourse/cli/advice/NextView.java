package org.recourse.cli.advice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.casework.AdviseNext;
import org.recourse.cli.casework.Telling;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terminal.TimeText;
import org.recourse.cli.terms.AdviceFacts;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.playbook.Action;
import org.recourse.domain.playbook.Advice;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.playbook.Truth;
import org.recourse.domain.reply.LetterChoice;
import org.recourse.domain.situation.SituationAdvice;

/**
 * Advice about a case, as it is shown.
 *
 * @param matter the case
 * @param advised the playbook's answer
 * @param now the time of asking
 */
public record NextView(Case matter, AdviseNext.Advised advised, Instant now) {
    private static final List<String> COLUMNS = List.of(
            "id", "state", "advice.action", "advice.words", "advice.reason", "advice.rule", "advice.event", "because");

    /**
     * Returns the advice in every form.
     *
     * @return the answer
     */
    public Answer answer() {
        return Answer.one(this::print, this::document, COLUMNS);
    }

    private Optional<Recommendation> recommendation() {
        return advised.recommendation();
    }

    private Fields document() {
        return Facts.identity(matter)
                .put("asOf", now)
                .put("advice", AdviceFacts.of(recommendation()))
                .put("situation", advised.situation().map(SituationView::fields))
                .put(
                        "products",
                        advised.products().stream().map(ProductView::fields).toList())
                .put("because", recommendation().map(Recommendation::because).orElse(List.of()))
                .put(
                        "beaten",
                        recommendation().map(Recommendation::beaten).orElse(List.of()).stream()
                                .map(beaten ->
                                        AdviceFacts.of(beaten.row().advice()).put("why", beaten.why()))
                                .toList())
                .put(
                        "questions",
                        recommendation().map(Recommendation::questions).orElse(List.of()).stream()
                                .map(NextView::question)
                                .toList());
    }

    private static Fields question(Recommendation.Question question) {
        return new Fields()
                .put("fact", question.fact().kebab())
                .put("question", question.fact().question())
                .put("ifYes", AdviceFacts.of(question.ifYes()))
                .put("ifNo", AdviceFacts.of(question.ifNo()));
    }

    /**
     * Prints the advice.
     *
     * @param page where to
     */
    public void print(Page page) {
        page.heading("%s  %s, %s, order %s"
                .formatted(matter.id(), matter.kind().kebab(), CaseText.state(matter), CaseText.order(matter)));
        advised.situation()
                .ifPresentOrElse(
                        situation -> SituationView.print(matter, situation, page), () -> unknownSituation(page));
        advised.products().forEach(product -> ProductView.print(product, page));
        recommendation()
                .ifPresentOrElse(recommended -> print(recommended, page), () -> page.line("Nothing is left to do."));
        questions(page);
        recommendation().ifPresent(recommended -> beaten(recommended, page));
    }

    private void print(Recommendation advised, Page page) {
        Advice advice = advised.advice();
        page.line("Do:      %s".formatted(advice.action().words()), Style.GREEN);
        page.line("Why:     %s (%s)".formatted(advice.reason(), advice.rule()));
        advised.because().forEach(because -> page.line("Seen:    " + because));
        page.line("Effect:  %s; %s; Order Defect Rate: %s"
                .formatted(
                        advice.cost().phrase(),
                        advice.clock().phrase(),
                        advice.odr().phrase()));
        advice.action()
                .caution()
                .ifPresent(caution ->
                        page.line("Careful: %s (%s)".formatted(caution.words(), caution.rule()), Style.YELLOW));
        LetterChoice.of(advice)
                .ifPresent(letter -> page.verbatim(
                        "Letter:  recourse reply draft %s --template %s".formatted(matter.id(), letter.kebab())));
        switch (advice.action()) {
            case SORT_MAIL -> sorting(page);
            case CONFIRM_DECISION -> confirming(page);
            default ->
                advice.trigger()
                        .ifPresent(trigger -> page.verbatim(
                                "Then:    recourse case act %s %s".formatted(matter.id(), Kebab.of(trigger.name()))));
        }
    }

    private void sorting(Page page) {
        page.verbatim("Look:    recourse mail show %s".formatted(matter.id()));
        page.verbatim("Then:    recourse mail assign %s --as KIND --order ID, or recourse mail dismiss %s"
                .formatted(matter.id(), matter.id()));
    }

    private void confirming(Page page) {
        matter.told()
                .ifPresent(told -> page.line("Told:    %s, by a mail of %s"
                        .formatted(new Telling(told, Map.of()).sentence(), TimeText.of(told.at()))));
        page.verbatim("Then:    recourse case act %s %s".formatted(matter.id(), Action.CONFIRM_DECISION.kebab()));
        page.verbatim("Or:      recourse case tell %s %s=no, if the account shows otherwise"
                .formatted(matter.id(), Fact.DECISION_TOLD.kebab()));
    }

    private void questions(Page page) {
        Table table = new Table(
                Column.word("FACT"), Column.sentence("QUESTION"), Column.sentence("IF YES"), Column.sentence("IF NO"));
        recommendation()
                .map(Recommendation::questions)
                .orElse(List.of())
                .forEach(question -> table.row(
                        question.fact().kebab(),
                        question.fact().question(),
                        question.ifYes().action().words(),
                        question.ifNo().action().words()));
        advised.situation().map(SituationAdvice::questions).orElse(List.of()).stream()
                .filter(question -> !isAsked(question.fact()))
                .forEach(question -> table.row(
                        question.fact().kebab(),
                        question.fact().question(),
                        question.ifYes().advice(),
                        question.ifNo().advice()));
        if (!table.isEmpty()) {
            page.blank();
            page.heading("What you may know, and no record shows (recourse case tell %s FACT=yes or no)"
                    .formatted(matter.id()));
            page.table(table);
        }
    }

    /** A message that waits for an answer and looks like nothing known: the user may know better. */
    private void unknownSituation(Page page) {
        boolean isSatisfied = recommendation()
                .filter(known -> known.findings().get(Fact.BUYER_SATISFIED) == Truth.YES)
                .isPresent();
        if (matter.state() == MessageState.AWAITING_REPLY && !isSatisfied) {
            page.line("Looks:   like nothing known; --situation S says what it is, such as not-received");
        }
    }

    private boolean isAsked(Fact fact) {
        return recommendation().map(Recommendation::questions).orElse(List.of()).stream()
                .anyMatch(question -> question.fact() == fact);
    }

    private static void beaten(Recommendation advised, Page page) {
        Table table = new Table(Column.sentence("ADVICE"), Column.word("RULE"), Column.sentence("WHY NOT"));
        Set<Action> shown = EnumSet.of(advised.advice().action());
        advised.beaten().stream()
                .filter(beaten -> shown.add(beaten.row().advice().action()))
                .forEach(beaten -> table.row(
                        beaten.row().advice().action().words(),
                        beaten.row().advice().rule(),
                        beaten.why()));
        if (!table.isEmpty()) {
            page.blank();
            page.heading("What would fit too");
            page.table(table);
        }
    }
}
