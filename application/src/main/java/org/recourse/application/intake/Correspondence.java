package org.recourse.application.intake;

import static org.recourse.domain.casework.Particular.TEXT;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.recourse.application.desk.Records;
import org.recourse.application.intake.IntakeRecord.BounceRecord;
import org.recourse.application.intake.IntakeRecord.ReplyRecord;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Outcome.Taken;
import org.recourse.application.recording.Recorder;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Happening.Noted;
import org.recourse.domain.casework.Happening.Reported;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.message.MessageState;

/** Takes in what tells of the seller's own messages. It opens nothing and restarts no clock (MSG-1): without a conversation it says nothing new. */
final class Correspondence {
    private final Records records;
    private final AccountId account;
    private final Recorder recorder;

    Correspondence(Records records, AccountId account, Recorder recorder) {
        this.records = records;
        this.account = account;
        this.recorder = recorder;
    }

    /** A reply answers what the buyer wrote before it, if that still waits. */
    Taken take(ReplyRecord reply) {
        Fact answer =
                Fact.of(reply.sentAt(), Actor.SELLER, new Reported(MessageState.AWAITING_BUYER, Particulars.NONE));
        return conversation(Letters.conversation(reply.order(), reply.thread()))
                .filter(matter -> waited(matter, reply.sentAt()))
                .map(matter -> grow(matter, answer))
                .orElse(Taken.KNOWN);
    }

    private static boolean waited(Case matter, Instant at) {
        return matter.history().stream()
                .filter(entry -> !entry.event().at().isAfter(at))
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.state() == MessageState.AWAITING_REPLY)
                .isPresent();
    }

    Taken take(BounceRecord bounce) {
        SortedMap<Particular, String> words =
                bounce.body() == null ? ImmutableSortedMap.of() : ImmutableSortedMap.of(TEXT, bounce.body());
        Fact note = new Fact(bounce.at(), Actor.AMAZON, new Noted(Particulars.NONE), words);
        return conversation(Letters.conversation(bounce.order(), bounce.thread()))
                .map(matter -> grow(matter, note))
                .orElse(Taken.KNOWN);
    }

    private Optional<Case> conversation(Optional<String> matter) {
        return matter.flatMap(
                about -> records.cases().find(account, CaseId.about(account, CaseKind.BUYER_MESSAGE, about)));
    }

    private Taken grow(Case matter, Fact fact) {
        return recorder.grow(matter, List.of(recorder.event(matter.id(), fact)));
    }
}
