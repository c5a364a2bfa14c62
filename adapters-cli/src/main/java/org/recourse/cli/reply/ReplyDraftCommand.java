package org.recourse.cli.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.reply.DraftReply;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a reply. */
@Command(
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
            DraftReply.Drafted drafted = Drafts.drafted(
                    wiring.draftReply(session).draft(new DraftReply.Request(about, template, language, given)),
                    id,
                    template);
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
}
