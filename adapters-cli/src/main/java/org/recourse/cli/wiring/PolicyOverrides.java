package org.recourse.cli.wiring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyFile;

/** A user's own policy values: the file {@code policy.txt} of the desk. */
final class PolicyOverrides {
    private static final String NAME = "policy.txt";

    private PolicyOverrides() {}

    /** The product's policies with the desk's own values put before them; a line that cannot be read is refused. */
    static Policies of(Path desk, Instant now) {
        Path file = desk.resolve(NAME);
        return Places.isNothingAt(file)
                ? Policies.standard()
                : Policies.standard().overriddenBy(read(file, now).entries());
    }

    private static PolicyFile read(Path file, Instant now) {
        PolicyFile policies = PolicyFile.read(lines(file), LocalDate.ofInstant(now, ZoneOffset.UTC));
        policies.problems().stream().findFirst().ifPresent(first -> {
            throw refused(
                    "%s, line %s: found \"%s\", expected %s"
                            .formatted(file, first.line(), first.found(), first.expected()),
                    policies.problems().size());
        });
        return policies;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw refused("%s cannot be read as UTF-8 text: %s".formatted(file, e.getMessage()), 1)
                    .because(e);
        } catch (IOException e) {
            throw new Failure(
                            ExitCode.UNWRITABLE,
                            "unreadable",
                            "%s cannot be read: %s".formatted(file, Places.reason(e)),
                            "check its owner and its rights; nothing is answered without the policies of the desk")
                    .because(e);
        }
    }

    private static Failure refused(String message, int problems) {
        String more = problems > 1 ? "; %s lines are wrong in all".formatted(problems) : "";
        return new Failure(
                ExitCode.INPUT_REFUSED,
                "policy-refused",
                message + more,
                "correct the line, or put a # before it; nothing is answered with a policy that was not understood");
    }
}
