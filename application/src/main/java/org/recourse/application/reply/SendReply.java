package org.recourse.application.reply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.application.study.Surroundings;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.lifecycle.Refusal;
import org.recourse.domain.lifecycle.Trigger;
import org.recourse.domain.message.MessageTrigger;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Finding;
import org.recourse.domain.reply.Severity;
import org.recourse.domain.returns.ReturnTrigger;

/**
 * Records a reply that was sent: its words in the vault, their digest, its promise (MSG-4) and the rules that it breaks in the history, and what it moves.
 *
 * <p>Safe for use by several threads when what it is built of is.
 */
public final class SendReply {
    private static final String MANUAL = "manual";

    private final Desk desk;
    private final CheckReply check;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param check finds what is wrong with a text
     * @param policies the policies that say what a promised span means
     */
    public SendReply(Desk desk, CheckReply check, Policies policies) {
        this.desk = desk;
        this.check = check;
        this.policies = policies;
    }

    /**
     * What was sent.
     *
     * @param account whose case
     * @param id the case
     * @param text the exact text
     * @param audience whom it was sent to
     * @param at when
     * @param now the time of asking, at which the desk learns of it
     * @param promiseOrNull by when something was promised, or null to read it from the text
     * @param eventOrNull the kebab form of the trigger that the reply is, or null for {@code seller-replied} where a buyer's message waits
     * @param inSpite true to record it in spite of errors
     */
    public record Request(
            AccountId account,
            CaseId id,
            String text,
            Audience audience,
            Instant at,
            Instant now,
            @Nullable Instant promiseOrNull,
            @Nullable String eventOrNull,
            boolean inSpite) {}

    /** What became of the request. */
    public sealed interface Answer {}

    /**
     * It is recorded.
     *
     * @param matter the case as it is now
     * @param promise by when something was promised, if anything was
     * @param findings what is wrong with the text
     */
    public record Sent(Case matter, Optional<Instant> promise, List<Finding> findings) implements Answer {
        /** Copies the findings. */
        public Sent {
            findings = ImmutableList.copyOf(findings);
        }
    }

    /**
     * The text has errors; nothing is recorded.
     *
     * @param findings what is wrong with it
     */
    public record Faulty(List<Finding> findings) implements Answer {
        /** Copies the findings. */
        public Faulty {
            findings = ImmutableList.copyOf(findings);
        }
    }

    /**
     * What it should move is not legal; nothing is recorded.
     *
     * @param refusal why
     */
    public record Refused(Refusal refusal) implements Answer {}

    /**
     * The lifecycle has no such trigger; nothing is recorded.
     *
     * @param known the kebab forms of its triggers
     */
    public record UnknownEvent(List<String> known) implements Answer {
        /** Copies the names. */
        public UnknownEvent {
            known = ImmutableList.copyOf(known);
        }
    }

    /** The case's personal data were purged, and so no words can be kept; nothing is recorded. */
    public record Purged() implements Answer {}

    /** There is no such case. */
    public record UnknownCase() implements Answer {}

    /**
     * Records the reply, in one transaction.
     *
     * @param request what was sent
     * @return what became of it
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written; nothing is kept then
     */
    public Answer send(Request request) {
        List<Finding> findings = check.check(new CheckReply.Request(
                request.text(),
                request.audience(),
                Optional.of(new ShowCase.Request(request.account(), request.id(), request.now())),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of()));
        boolean isFaulty = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return isFaulty && !request.inSpite()
                ? new Faulty(findings)
                : desk.write(records -> send(records, request, findings));
    }

    private Answer send(Records records, Request request, List<Finding> findings) {
        return records.cases()
                .find(request.account(), request.id())
                .map(matter -> send(records, matter, request, findings))
                .orElseGet(UnknownCase::new);
    }

    private Answer send(Records records, Case matter, Request request, List<Finding> findings) {
        if (records.personalData().isPurged(matter.account(), matter.id())) {
            return new Purged();
        }
        Optional<Trigger> trigger = trigger(matter, request);
        if (trigger.isEmpty() && request.eventOrNull() != null) {
            return new UnknownEvent(matter.type().lifecycle().triggers().stream()
                    .map(known -> Kebab.of(known.name()))
                    .toList());
        }
        Circumstances circumstances = new Surroundings(records, policies).of(matter);
        Optional<Instant> promise =
                Optional.ofNullable(request.promiseOrNull()).or(() -> promise(trigger, request, circumstances));
        List<CaseEvent> acts = List.of();
        if (trigger.isPresent()) {
            Act act = new Act(trigger.get(), request.at(), promised(promise));
            Ruling ruling = matter.act(act, circumstances, request.now(), MANUAL);
            if (ruling instanceof Ruling.Refused refused) {
                return new Refused(refused.refusal());
            }
            acts = ((Ruling.Accepted) ruling).events();
        }
        Recorder recorder = new Recorder(
                records, matter.account(), request.now(), MANUAL, new StandingKeeper(records, matter.account()));
        Case told = recorder.record(matter, fact(request, promise, findings));
        recorder.grow(told, acts);
        Case grown = records.cases().find(matter.account(), matter.id()).orElseThrow();
        return new Sent(grown, promise, findings);
    }

    private static Optional<Trigger> trigger(Case matter, Request request) {
        if (request.eventOrNull() != null) {
            return matter.type().trigger(request.eventOrNull());
        }
        boolean isAnswer = request.audience() == Audience.BUYER
                && matter.type().lifecycle().open(matter.state()).contains(MessageTrigger.SELLER_REPLIED);
        return isAnswer ? Optional.of(MessageTrigger.SELLER_REPLIED) : Optional.empty();
    }

    /** The refund that an authorised return is promised waits for the goods, whose arrival starts a clock of its own (POL-11). */
    private static Optional<Instant> promise(Optional<Trigger> trigger, Request request, Circumstances circumstances) {
        boolean waitsForGoods = trigger.equals(Optional.of(ReturnTrigger.SELLER_AUTHORISED));
        return waitsForGoods ? Optional.empty() : Promises.in(request.text(), request.at(), circumstances);
    }

    private static Particulars promised(Optional<Instant> promise) {
        return promise.map(due -> Particulars.NONE.with(Particular.PROMISE, due.toString()))
                .orElse(Particulars.NONE);
    }

    private static Fact fact(Request request, Optional<Instant> promise, List<Finding> findings) {
        String broken = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.fault().rule().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        Particulars known = promised(promise).with(Particular.BROKEN_RULES, broken);
        Happening what = request.audience() == Audience.BUYER
                ? new Happening.Contacted(ContactChannel.MESSAGE, known)
                : new Happening.Noted(known);
        return new Fact(request.at(), Actor.SELLER, what, ImmutableSortedMap.of(Particular.TEXT, request.text()));
    }
}
