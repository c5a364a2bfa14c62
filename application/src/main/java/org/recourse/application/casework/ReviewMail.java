package org.recourse.application.casework;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.notice.Doubt;

/**
 * Lists the mails that were set aside because it could not be told where they belong.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class ReviewMail {
    private final Desk desk;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     */
    public ReviewMail(Desk desk) {
        this.desk = desk;
    }

    /**
     * A mail that waits to be sorted.
     *
     * @param id the notice that was made of it
     * @param receivedAt when it came
     * @param doubt why it could not be sorted
     * @param authenticationOrNull what the receiving server found of its authenticity (PRV-4), or null if it says nothing
     * @param senderOrNull who sent it, or null if that is not known or not kept any more
     * @param subjectOrNull its subject, or null likewise
     * @param textOrNull its text, or null likewise
     */
    public record UnsortedMail(
            CaseId id,
            Instant receivedAt,
            Doubt doubt,
            @Nullable String authenticationOrNull,
            @Nullable String senderOrNull,
            @Nullable String subjectOrNull,
            @Nullable String textOrNull) {}

    /**
     * Lists the mails.
     *
     * @param account whose mails
     * @return the mails that wait to be sorted, the earliest first
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public List<UnsortedMail> review(AccountId account) {
        return desk.read(records -> {
            List<UnsortedMail> mails = new ArrayList<>();
            records.cases()
                    .each(
                            account,
                            new Selection(CaseKind.AMAZON_NOTICE, true),
                            notice ->
                                    Unsorted.doubt(notice).ifPresent(doubt -> mails.add(mail(records, notice, doubt))));
            mails.sort(comparing(UnsortedMail::receivedAt).thenComparing(UnsortedMail::id));
            return List.copyOf(mails);
        });
    }

    private static UnsortedMail mail(Records records, Case notice, Doubt doubt) {
        return new UnsortedMail(
                notice.id(),
                notice.openedAt(),
                doubt,
                notice.particulars().get(Particular.AUTHENTICATION).orElse(null),
                words(records, notice, Particular.BUYER).orElse(null),
                words(records, notice, Particular.SUBJECT).orElse(null),
                words(records, notice, Particular.TEXT).orElse(null));
    }

    private static Optional<String> words(Records records, Case notice, Particular particular) {
        return notice.particulars()
                .get(particular)
                .flatMap(digest -> records.personalData().words(notice.account(), notice.id(), digest));
    }
}
