package org.recourse.cli.wiring;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyFile;

/** A user's own policy values: the file {@code policy.txt} of the desk. */
final class PolicyOverrides {
    private static final String NAME = "policy.txt";

    private PolicyOverrides() {}

    /** The product's policies with the desk's own values put before them; a line that cannot be read is refused. */
    static Policies of(Path desk, Instant now) {
        List<PolicyEntry> own = read(desk.resolve(NAME), now).entries();
        return own.isEmpty() ? Policies.standard() : Policies.standard().overriddenBy(own);
    }

    private static PolicyFile read(Path file, Instant now) {
        PolicyFile policies = PolicyFile.read(DeskText.lines(file), LocalDate.ofInstant(now, ZoneOffset.UTC));
        DeskText.refuse(file, policies.problems());
        return policies;
    }
}
