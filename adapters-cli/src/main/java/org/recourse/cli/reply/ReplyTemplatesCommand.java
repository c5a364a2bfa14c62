package org.recourse.cli.reply;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.reply.Template;
import org.recourse.application.reply.Templates;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.reply.StandardTemplate;
import org.recourse.domain.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists and checks all templates. */
@Command(
        description = "list and check the templates: those of the product and your own",
        footer = {
            "",
            "Your own are text files in the desk: templates/LANG/NAME.txt to buyers, templates/amazon/NAME.txt to Amazon.",
            "One of the same name and language replaces the product's. Ends with 1 if one of your own cannot be used."
        })
final class ReplyTemplatesCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("name", "language", "to", "own", "rules", "needed", "purpose");

    private final Session session;

    @Option(names = "--in", paramLabel = "LANG", description = "only those in this language")
    private @Nullable String languageCode;

    ReplyTemplatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        @Nullable Language only = languageCode == null ? null : Reader.language(languageCode);
        Templates templates = Wiring.templates(session);
        List<Template> listed = templates.all().stream()
                .filter(template -> only == null || template.language() == only)
                .toList();
        session.answer(new Answer(
                page -> print(listed, templates.flaws(), page),
                () -> new Fields().put("templates", rows(listed)).put("flaws", flaws(templates.flaws())),
                COLUMNS,
                () -> rows(listed)));
        return (templates.flaws().isEmpty() ? ExitCode.DONE : ExitCode.FOUND).number();
    }

    private static List<Fields> rows(List<Template> templates) {
        return templates.stream()
                .map(template -> new Fields()
                        .put("name", template.name())
                        .put("language", template.language().code())
                        .put("to", Facts.kebab(template.audience()))
                        .put("own", template.isSellersOwn())
                        .put("rules", rules(template))
                        .put("needed", template.needed().stream().sorted().toList())
                        .put("purpose", purpose(template)))
                .toList();
    }

    private static List<Fields> flaws(List<Templates.Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Fields().put("where", flaw.where()).put("what", flaw.what()))
                .toList();
    }

    private static List<String> rules(Template template) {
        return StandardTemplate.find(template.name()).stream()
                .flatMap(standard -> standard.rules().stream())
                .map(rule -> rule.id())
                .toList();
    }

    private static String purpose(Template template) {
        return StandardTemplate.find(template.name())
                .map(StandardTemplate::purpose)
                .orElse("your own");
    }

    private static void print(List<Template> templates, List<Templates.Flaw> flaws, Page page) {
        Table table = new Table(
                Column.word("TEMPLATE"),
                Column.word("IN"),
                Column.word("TO"),
                Column.word("FROM"),
                Column.sentence("PURPOSE"));
        templates.forEach(template -> table.row(
                template.name(),
                template.language().code(),
                Facts.kebab(template.audience()),
                template.isSellersOwn() ? "you" : "recourse",
                purpose(template)));
        page.table(table);
        flaws.forEach(flaw -> page.line("%s: %s".formatted(flaw.where(), flaw.what()), Style.RED));
    }
}
