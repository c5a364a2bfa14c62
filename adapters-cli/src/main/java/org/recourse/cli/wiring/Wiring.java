package org.recourse.cli.wiring;

import org.recourse.cli.session.Session;
import org.recourse.domain.policy.Policies;

/** Wires the use cases with the adapters. */
public final class Wiring {
    private Wiring() {}

    /**
     * Returns the policies that hold on a desk.
     *
     * @param session the run
     * @return the product's policies with the desk's own values put before them
     * @throws org.recourse.cli.session.Failure when the desk's own file cannot be understood
     */
    public static Policies policies(Session session) {
        return PolicyOverrides.of(session.desk(), session.now());
    }
}
