package org.recourse.cli.keeping;

import java.util.List;
import java.util.Locale;
import org.recourse.application.keeping.DeskCopy;
import org.recourse.application.keeping.DeskCopy.AccountTrail;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;

/** A whole copy of a desk, for people and for programs. */
record CopyView(DeskCopy copy) {
    void print(Page page) {
        copy.trails()
                .forEach(trail -> page.line("  %s: %s, head %s"
                        .formatted(
                                trail.account(),
                                Counted.of(trail.head().events(), "event"),
                                trail.head().hash())));
    }

    String size() {
        return String.format(Locale.ROOT, "%,d bytes", copy.bytes());
    }

    Fields addTo(Fields document) {
        return document.put("bytes", copy.bytes())
                .put("accounts", copy.trails().stream().map(CopyView::fields).toList());
    }

    private static Fields fields(AccountTrail trail) {
        return new Fields()
                .put("account", trail.account().name())
                .put("events", trail.head().events())
                .put("head", trail.head().hash());
    }

    List<Fields> rows(String path) {
        return copy.trails().stream()
                .map(trail -> fields(trail).put("path", path).put("bytes", copy.bytes()))
                .toList();
    }
}
