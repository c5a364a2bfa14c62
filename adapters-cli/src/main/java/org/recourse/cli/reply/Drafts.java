package org.recourse.cli.reply;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.application.reply.DraftReply;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.terms.Terms;
import org.recourse.domain.reply.Placeholder;

/** Tells the user why a letter cannot be drafted. */
public final class Drafts {
    private Drafts() {}

    /**
     * Returns the letter.
     *
     * @param answer what became of the draft
     * @param id how the user called the case
     * @param template the template that was asked for, or null
     * @return the letter
     * @throws Failure when there is none
     */
    public static DraftReply.Drafted drafted(DraftReply.Answer answer, String id, @Nullable String template) {
        if (answer instanceof DraftReply.Drafted drafted) {
            return drafted;
        }
        throw failure(answer, id, template);
    }

    private static Failure failure(DraftReply.Answer answer, String id, @Nullable String template) {
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
        return answer instanceof DraftReply.NoTemplate
                ? Failure.usage(
                        "the advice for this case is no letter, so name one with --template",
                        "'recourse reply templates' lists them; 'recourse next %s --situation S' says which one fits"
                                .formatted(id))
                : CaseLookup.unknown(id);
    }

    private static Failure unfilled(DraftReply.Unfilled unfilled) {
        String missing = unfilled.missing().stream()
                .map(name -> "%s (%s)"
                        .formatted(
                                name,
                                Placeholder.find(name).map(Drafts::explained).orElse("")))
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

    private static String explained(Placeholder placeholder) {
        return placeholder.origin().equals("given")
                ? placeholder.meaning()
                : "%s, %s".formatted(placeholder.meaning(), placeholder.origin());
    }
}
