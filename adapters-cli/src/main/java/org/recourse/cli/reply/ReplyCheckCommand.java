package org.recourse.cli.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.reply.CheckReply;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.reply.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a reply before it is sent. */
@Command(
        description = "find what is wrong with a reply before it is sent",
        footer = {"", "Ends with 1 if anything was found."})
final class ReplyCheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE|-", description = "the text; - or nothing for standard input")
    private @Nullable String file;

    @Mixin
    private final Reader reader = new Reader();

    @Option(names = "--case", paramLabel = "ID", description = "the case that it is about")
    private @Nullable String id;

    @Option(
            names = "--marketplace",
            paramLabel = "M",
            description = "where it is sent (default: that of the case's order)")
    private @Nullable String marketplace;

    @Option(names = "--proactive", description = "it answers nothing, and so has to name the order")
    private boolean proactive;

    @Option(names = "--attachment", paramLabel = "FILE", description = "what goes with it; may be repeated")
    private List<Path> attachments = new ArrayList<>();

    ReplyCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String text = ReplyText.read(file, session);
        List<Long> sizes = attachments.stream().map(ReplyCheckCommand::size).toList();
        List<Finding> findings = id == null ? alone(text, sizes) : aboutCase(text, id, sizes);
        session.answer(FindingsView.of(findings));
        return (findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND).number();
    }

    private List<Finding> alone(String text, List<Long> sizes) {
        return Wiring.checkReplyAlone().check(request(text, Optional.empty(), sizes));
    }

    private List<Finding> aboutCase(String text, String about, List<Long> sizes) {
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(about, session, wiring);
            ShowCase.Request shown = new ShowCase.Request(matter.account(), matter.id(), session.now());
            return wiring.checkReply().check(request(text, Optional.of(shown), sizes));
        }
    }

    private CheckReply.Request request(String text, Optional<ShowCase.Request> about, List<Long> sizes) {
        return new CheckReply.Request(
                text,
                reader.audience(),
                about,
                Optional.ofNullable(Terms.marketplaceOrNull(marketplace)),
                reader.language(),
                proactive,
                sizes);
    }

    private static long size(Path attachment) {
        try {
            return Files.size(attachment);
        } catch (IOException e) {
            throw new Failure(
                            ExitCode.INPUT_REFUSED,
                            "unreadable",
                            "%s cannot be read: %s".formatted(attachment, Places.reason(e)),
                            null)
                    .because(e);
        }
    }
}
