package org.recourse.application.casework;

import java.util.Optional;
import org.recourse.domain.casework.Case;
import org.recourse.domain.notice.Doubt;
import org.recourse.domain.notice.NoticeState;

/** Tells mails that wait to be sorted from notices. */
final class Unsorted {
    private Unsorted() {}

    /** Returns why a mail waits, or empty if the case is none that does. */
    static Optional<Doubt> doubt(Case matter) {
        return matter.state() == NoticeState.RECEIVED ? Doubt.of(matter) : Optional.empty();
    }
}
