package org.recourse.application.study;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.application.desk.PersonalData;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;

/** What the buyer wrote in a case, as far as it was not purged. */
final class BuyersWords {
    private BuyersWords() {}

    /** Lists the texts, the latest first. */
    static List<String> of(PersonalData vault, Case matter) {
        List<String> words = matter.log().stream()
                .filter(event -> event.actor() == Actor.BUYER)
                .flatMap(event -> said(event).stream())
                .flatMap(
                        said -> Stream.of(Particular.TEXT, Particular.SUBJECT).flatMap(part -> said.get(part).stream()))
                .flatMap(digest -> vault.words(matter.account(), matter.id(), digest).stream())
                .toList();
        return Lists.reverse(words);
    }

    private static Optional<Particulars> said(CaseEvent event) {
        if (event.what() instanceof Happening.Opened opened) {
            return Optional.of(opened.particulars());
        }
        if (event.what() instanceof Happening.Acted acted) {
            return Optional.of(acted.particulars());
        }
        return event.what() instanceof Happening.Noted noted ? Optional.of(noted.particulars()) : Optional.empty();
    }
}
