package org.recourse.persistence;

/** Brings a desk of an older version, which has passed the gate, up to date. */
record Migration(TrustGate gate) {
    void run(Session session) {
        if (Schema.version(session) < Schema.VERSION) {
            gate.seal().keep(0, () -> Schema.migrate(session, gate::pass));
        }
    }
}
