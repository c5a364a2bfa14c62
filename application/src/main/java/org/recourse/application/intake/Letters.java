package org.recourse.application.intake;

import static org.recourse.domain.casework.Particular.ASIN;
import static org.recourse.domain.casework.Particular.BUYER;
import static org.recourse.domain.casework.Particular.DOUBT;
import static org.recourse.domain.casework.Particular.NOTICE_KIND;
import static org.recourse.domain.casework.Particular.ORDER;
import static org.recourse.domain.casework.Particular.REFERENCE;
import static org.recourse.domain.casework.Particular.SEVERITY;
import static org.recourse.domain.casework.Particular.SUBJECT;
import static org.recourse.domain.casework.Particular.TEXT;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.application.recording.Dossier;
import org.recourse.application.recording.DossierDraft;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Matters;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.message.MessageState;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.order.OrderId;

/** What buyers' messages and Amazon's notices become. */
final class Letters {
    private Letters() {}

    /** A message begins a conversation or restarts the clock of the one that its order has (MSG-1). */
    static Dossier of(MessageRecord message) {
        String matter = conversation(message.order(), message.thread()).orElse(message.messageId());
        DossierDraft draft = new DossierDraft(CaseKind.BUYER_MESSAGE, matter, message.receivedAt())
                .with(ORDER, message.order())
                .with(REFERENCE, message.messageId())
                .saying(BUYER, message.buyer())
                .saying(SUBJECT, message.subject())
                .saying(TEXT, message.body())
                .reported(MessageState.AWAITING_REPLY, message.receivedAt(), Particulars.NONE);
        return settled(message, draft).identifiedBy("message-id", "received-at");
    }

    /** Returns the conversation to which a message belongs, unless it begins one of its own. */
    static Optional<String> conversation(@Nullable OrderId order, @Nullable String thread) {
        return Optional.ofNullable(order)
                .map(Matters::order)
                .or(() -> Optional.ofNullable(thread).map(Matters::thread));
    }

    private static DossierDraft settled(MessageRecord message, DossierDraft draft) {
        if (message.noReplyNeeded()) {
            draft.reported(MessageState.NO_REPLY_NEEDED, message.receivedAt(), Particulars.NONE);
        }
        return message.answeredAt() == null
                ? draft
                : draft.then(Fact.of(
                        message.answeredAt(),
                        Actor.SELLER,
                        new Reported(MessageState.AWAITING_BUYER, Particulars.NONE)));
    }

    static Dossier of(NoticeRecord notice) {
        return new DossierDraft(CaseKind.AMAZON_NOTICE, notice.noticeId(), notice.receivedAt())
                .with(REFERENCE, notice.noticeId())
                .with(NOTICE_KIND, name(notice.kind()))
                .with(SEVERITY, name(notice.severity()))
                .with(ASIN, notice.asin())
                .saying(SUBJECT, notice.subject())
                .saying(TEXT, notice.body())
                .dueBy(notice.respondBy())
                .identifiedBy("notice-id", "received-at");
    }

    /** A mail that could not be sorted is a notice that waits to be read. */
    static Dossier of(UnsortedRecord mail) {
        return new DossierDraft(CaseKind.AMAZON_NOTICE, mail.messageId(), mail.receivedAt())
                .with(REFERENCE, mail.messageId())
                .with(NOTICE_KIND, NoticeKind.UNSORTED.name())
                .with(DOUBT, mail.doubt().name())
                .saying(BUYER, mail.sender())
                .saying(SUBJECT, mail.subject())
                .saying(TEXT, mail.body())
                .dossier();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
