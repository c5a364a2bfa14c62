package org.recourse.cli.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.reply.DraftReply;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.reply.Placeholder;
import org.recourse.domain.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a reply. */
@Command(
        name = "draft",
        description = "fill a template for a case, and check the text",
        footer = {
            "",
            "What is always the same, such as sellerName = Lamps & Co, can stand in the file reply.txt of the desk."
        })
final class ReplyDraftCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(names = "--template", paramLabel = "T", description = "which (default: the one that fits the advice)")
    private @Nullable String template;

    @Option(
            names = "--in",
            paramLabel = "LANG",
            description = "the language (default: that of the order's marketplace)")
    private @Nullable String languageCode;

    @Option(names = "--fill", paramLabel = "NAME=TEXT", description = "what goes into a placeholder; may be repeated")
    private Map<String, String> given = new LinkedHashMap<>();

    ReplyDraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        @Nullable Language language = languageCode == null ? null : Reader.language(languageCode);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            ShowCase.Request about = new ShowCase.Request(matter.account(), matter.id(), session.now());
            DraftReply.Drafted drafted =
                    drafted(wiring.draftReply(session).draft(new DraftReply.Request(about, template, language, given)));
            session.answer(answer(matter, drafted));
        }
        return 0;
    }

    private static Answer answer(Case matter, DraftReply.Drafted drafted) {
        return Answer.one(
                page -> print(drafted, page),
                () -> Facts.identity(matter)
                        .put("template", drafted.template().name())
                        .put("language", drafted.template().language().code())
                        .put("to", Facts.kebab(drafted.template().audience()))
                        .put("text", drafted.text())
                        .put("findings", FindingsView.rows(drafted.findings())),
                List.of("id", "template", "language", "to", "text"));
    }

    private static void print(DraftReply.Drafted drafted, Page page) {
        drafted.text().lines().forEach(page::verbatim);
        if (!drafted.findings().isEmpty()) {
            page.blank();
            page.line("Before it is sent:", Style.YELLOW);
            FindingsView.print(drafted.findings(), page);
        }
    }

    private DraftReply.Drafted drafted(DraftReply.Answer answer) {
        if (answer instanceof DraftReply.Drafted drafted) {
            return drafted;
        }
        throw failure(answer);
    }

    private Failure failure(DraftReply.Answer answer) {
        if (answer instanceof DraftReply.Unfilled unfilled) {
            return unfilled(unfilled);
        }
        if (answer instanceof DraftReply.UnknownPlaceholders unknown) {
            return Failure.usage(
                    "--fill: %s has no placeholder called %s"
                            .formatted(unknown.template().name(), String.join(", ", unknown.unknown())),
                    "it has "
                            + unknown.template().placeholders().stream()
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (answer instanceof DraftReply.UnknownTemplate unknown) {
            return Terms.unknown("template in that language", String.valueOf(template), unknown.known());
        }
        return answer instanceof DraftReply.NoTemplate none
                ? Failure.usage(
                        "the advice for this case is no letter, so name one with --template",
                        "known are " + String.join(", ", none.known()))
                : CaseLookup.unknown(id);
    }

    private static Failure unfilled(DraftReply.Unfilled unfilled) {
        String missing = unfilled.missing().stream()
                .map(name -> "%s (%s)"
                        .formatted(
                                name,
                                Placeholder.find(name).map(Placeholder::meaning).orElse("")))
                .collect(Collectors.joining(", "));
        String give = unfilled.missing().stream()
                .map(name -> "--fill \"%s=...\"".formatted(name))
                .collect(Collectors.joining(" "));
        return new Failure(
                        ExitCode.RULE_REFUSED,
                        "unfilled",
                        "%s: nothing is known for %s (RPL-10)"
                                .formatted(unfilled.template().name(), missing),
                        "give it: " + give)
                .with(new Fields().put("missing", unfilled.missing()));
    }
}
