package org.recourse.persistence;

import java.nio.file.Path;

/** Brings a desk of an older version, which has passed the gate, up to date, after it was copied as it is. */
record Migration(TrustGate gate) {
    void run(Session session) {
        if (Schema.version(session) < Schema.VERSION) {
            keep(session);
            gate.seal().keep(0, () -> Schema.migrate(session, gate::pass));
        }
    }

    /** Another program may have brought the desk up to date meanwhile; then it has kept the older version. */
    private void keep(Session session) {
        int version = Schema.version(session);
        Path place = KeptCopies.ofSchema(gate.folder(), version);
        try (CopyAside copy = CopyAside.of(place)) {
            copy.take(session);
            copy.check(gate.faults());
            if (Schema.version(session) == version) {
                copy.replace(place);
            }
        }
    }
}
