package org.recourse.cli.casework;

import java.util.List;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terms.CaseText;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Case;

/** How a case stands after something was recorded. */
public final class DoneView {
    private DoneView() {}

    /**
     * Tells what was done.
     *
     * @param matter the case as it is now
     * @param done what was done, such as {@code the note is kept}
     * @return the answer
     */
    public static Answer of(Case matter, String done) {
        return Answer.one(
                page -> page.line("%s: %s; the case is %s".formatted(matter.id(), done, CaseText.state(matter))),
                () -> fields(matter),
                List.of("id", "kind", "orderId", "state", "version"));
    }

    private static Fields fields(Case matter) {
        return Facts.identity(matter).put("version", matter.version());
    }
}
