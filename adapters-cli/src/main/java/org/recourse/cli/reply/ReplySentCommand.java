package org.recourse.cli.reply;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.application.reply.SendReply;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.casework.CaseRecords;
import org.recourse.cli.casework.Refusals;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.lifecycle.Phase;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a reply that was sent. */
@Command(
        description = "check a reply and record that it was sent",
        footer = {"", "recourse sends nothing: paste the text into Amazon's page, then record it here."})
final class ReplySentCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE|-",
            description = "the exact text; - or nothing for standard input")
    private @Nullable String file;

    @Mixin
    private final Reader reader = new Reader();

    @Option(names = "--at", paramLabel = "T", description = "when it was sent (default: now)")
    private @Nullable String at;

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description =
                    "what it is to the case, such as seller-responded (default: seller-replied where a message waits)")
    private @Nullable String event;

    @Option(
            names = "--promise-by",
            paramLabel = "T",
            description = "by when something was promised (default: the span that the text names)")
    private @Nullable String promiseBy;

    @Option(names = "--force", description = "record it in spite of errors, with a mark in the history")
    private boolean force;

    ReplySentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Instant now = session.now();
        String text = ReplyText.read(file, session);
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            SendReply.Request request = new SendReply.Request(
                    matter.account(),
                    matter.id(),
                    text,
                    reader.audience(),
                    at == null ? now : AsOf.parse("--at", at),
                    now,
                    promiseBy == null ? null : AsOf.parse("--promise-by", promiseBy),
                    event,
                    force);
            SendReply.Sent sent = sent(matter, wiring.sendReply().send(request));
            session.answer(answer(sent));
            remark(matter, sent.matter());
        }
        return 0;
    }

    private void remark(Case before, Case after) {
        boolean isStillTheSellersMove =
                after.state() == before.state() && after.state().phase() == Phase.SELLER_TO_ACT;
        boolean isMeantToMove = reader.audience() == Audience.AMAZON || after.kind() == CaseKind.RETURN;
        if (event == null && isMeantToMove && isStillTheSellersMove) {
            session.remark("the reply moves nothing by itself; --event EVENT says what it is to the case, and"
                    + " 'recourse case act %s EVENT' does so afterwards".formatted(after.id()));
        }
    }

    private static Answer answer(SendReply.Sent sent) {
        return Answer.one(
                page -> print(sent, page),
                () -> Facts.identity(sent.matter())
                        .put("version", sent.matter().version())
                        .put("promise", sent.promise())
                        .put("findings", FindingsView.rows(sent.findings())),
                List.of("id", "kind", "orderId", "state", "version", "promise"));
    }

    private static void print(SendReply.Sent sent, Page page) {
        page.line("%s: the reply is recorded; the case is %s"
                .formatted(sent.matter().id(), CaseText.state(sent.matter())));
        sent.promise().ifPresent(due -> page.line("Promised by %s (MSG-4)".formatted(due)));
        if (!sent.findings().isEmpty()) {
            FindingsView.print(sent.findings(), page);
        }
    }

    private SendReply.Sent sent(Case matter, SendReply.Answer answer) {
        if (answer instanceof SendReply.Sent sent) {
            return sent;
        }
        throw failure(matter, answer);
    }

    private Failure failure(Case matter, SendReply.Answer answer) {
        String named = event == null ? "seller-replied" : event;
        if (answer instanceof SendReply.Refused refused) {
            return Refusals.of(matter.id(), named, refused.refusal());
        }
        if (answer instanceof SendReply.UnknownEvent unknown) {
            return Refusals.unknownEvent(matter.id(), named, unknown.known());
        }
        if (answer instanceof SendReply.Faulty faulty) {
            return faulty(matter, faulty);
        }
        return answer instanceof SendReply.Purged ? CaseRecords.purged(matter.id()) : CaseLookup.unknown(id);
    }

    private static Failure faulty(Case matter, SendReply.Faulty faulty) {
        String errors = faulty.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> "%s \"%s\"".formatted(finding.fault().rule(), finding.excerpt()))
                .collect(Collectors.joining(", "));
        return new Failure(
                        ExitCode.RULE_REFUSED,
                        "faulty",
                        "%s: the text breaks rules and is not recorded as sent: %s".formatted(matter.id(), errors),
                        "'recourse reply check' says how to mend it; --force records it all the same, with a mark")
                .with(new Fields().put("findings", FindingsView.rows(faulty.findings())));
    }
}
