package org.recourse.cli.terms;

import java.util.Iterator;
import java.util.List;

/** The names of the kinds of case, for help and completion, which must not wait for the domain to be loaded. */
public final class KindNames implements Iterable<String> {
    /** Builds the names, as picocli asks for. */
    public KindNames() {}

    @Override
    public Iterator<String> iterator() {
        return List.of("a-to-z-claim", "chargeback", "buyer-message", "return", "seller-feedback", "amazon-notice")
                .iterator();
    }
}
