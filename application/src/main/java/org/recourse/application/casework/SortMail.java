package org.recourse.application.casework;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.recording.Fact;
import org.recourse.application.recording.Recorder;
import org.recourse.application.recording.StandingKeeper;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Act;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.casework.Happening.Noted;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.casework.Ruling;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.notice.NoticeTrigger;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says where a mail belongs that was set aside: into a case, or nowhere. Its words go with it, and the mail's own history tells where.
 *
 * <p>Safe for use by several threads when the desk is.
 */
public final class SortMail {
    private static final Logger LOG = LoggerFactory.getLogger(SortMail.class);
    private static final String SOURCE = "mail";

    private final Desk desk;
    private final Policies policies;

    /**
     * Builds the use case.
     *
     * @param desk where everything is kept
     * @param policies the policies
     */
    public SortMail(Desk desk, Policies policies) {
        this.desk = desk;
        this.policies = policies;
    }

    /**
     * What is to be done with a mail.
     *
     * @param account whose mail
     * @param mail the notice that was made of it
     * @param place where it belongs
     * @param now the time of asking, at which the desk learns of it
     */
    public record Request(AccountId account, CaseId mail, Place place, Instant now) {}

    /** Where a mail belongs. */
    public sealed interface Place {}

    /**
     * It brings up a matter, or adds to the open case that is about the same.
     *
     * @param kind the kind of case
     * @param particulars what is known beside, such as the order
     * @param respondByOrNull the deadline that the mail states, or null if none
     */
    public record Matter(
            CaseKind kind,
            Particulars particulars,
            @Nullable Instant respondByOrNull) implements Place {}

    /**
     * It belongs to a case, as a note.
     *
     * @param id the case
     */
    public record Note(CaseId id) implements Place {}

    /** Nothing has to be done. */
    public record Nowhere() implements Place {}

    /** What became of the mail. */
    public sealed interface Answer {}

    /**
     * It is sorted.
     *
     * @param matter the case that it belongs to, or empty if nothing has to be done
     */
    public record Sorted(Optional<CaseId> matter) implements Answer {}

    /**
     * There is no such case, or no such mail.
     *
     * @param id what was asked for
     */
    public record Unknown(CaseId id) implements Answer {}

    /**
     * It is a case, but no mail that waits to be sorted.
     *
     * @param id what was asked for
     */
    public record NotWaiting(CaseId id) implements Answer {}

    /**
     * Something given cannot be understood.
     *
     * @param why what it is
     */
    public record Unfit(OpenCase.Unfit why) implements Answer {}

    /**
     * Sorts the mail, in one transaction.
     *
     * @param request where it belongs
     * @return what became of it
     * @throws org.recourse.application.desk.DeskException when the desk cannot be written
     */
    public Answer sort(Request request) {
        Answer answer = desk.write(records -> records.cases()
                .find(request.account(), request.mail())
                .map(mail -> sort(records, mail, request))
                .orElseGet(() -> new Unknown(request.mail())));
        LOG.info(
                "{}: mail {}: {}",
                request.account(),
                request.mail(),
                answer.getClass().getSimpleName());
        return answer;
    }

    private Answer sort(Records records, Case mail, Request request) {
        if (ruling(mail, request, Particulars.NONE) instanceof Ruling.Refused) {
            return new NotWaiting(mail.id());
        }
        Recorder recorder = new Recorder(
                records, mail.account(), request.now(), SOURCE, new StandingKeeper(records, mail.account()));
        Answer answer = place(records, recorder, mail, request);
        if (answer instanceof Sorted sorted) {
            recorder.grow(mail, accepted(mail, request, sorted));
        }
        return answer;
    }

    private List<CaseEvent> accepted(Case mail, Request request, Sorted sorted) {
        Particulars where = sorted.matter()
                .map(id -> Particulars.NONE.with(Particular.REFERENCE, id.text()))
                .orElse(Particulars.NONE);
        return ((Ruling.Accepted) ruling(mail, request, where)).events();
    }

    private Ruling ruling(Case mail, Request request, Particulars where) {
        return mail.act(
                new Act(NoticeTrigger.SELLER_SORTED, request.now(), where),
                new Circumstances(policies, Optional.empty()),
                request.now(),
                SOURCE);
    }

    private static Answer place(Records records, Recorder recorder, Case mail, Request request) {
        Optional<String> words = words(records, mail);
        if (request.place() instanceof Matter matter) {
            return open(records, recorder, mail, request, matter, words);
        } else if (request.place() instanceof Note note) {
            return records.cases()
                    .find(mail.account(), note.id())
                    .<Answer>map(known -> note(recorder, mail, known, words))
                    .orElseGet(() -> new Unknown(note.id()));
        }
        return new Sorted(Optional.empty());
    }

    private static Answer open(
            Records records, Recorder recorder, Case mail, Request request, Matter matter, Optional<String> words) {
        Particulars known = known(mail, matter, words);
        return unfit(matter.kind(), known).<Answer>map(Unfit::new).orElseGet(() -> {
            OpenCase.Request opening = opening(mail, request, matter, known, words);
            return opened(recorder, records, mail, OpenCase.open(records, opening, SOURCE), words);
        });
    }

    private static OpenCase.Request opening(
            Case mail, Request request, Matter matter, Particulars known, Optional<String> words) {
        boolean isDated = mail.openedAt().isAfter(Instant.EPOCH);
        return new OpenCase.Request(
                mail.account(),
                matter.kind(),
                isDated ? mail.openedAt() : request.now(),
                request.now(),
                known,
                matter.respondByOrNull(),
                null,
                words.orElse(null));
    }

    /** A case that is open already learns of the mail by a note; a conversation has taken it in as a message. */
    private static Answer opened(
            Recorder recorder, Records records, Case mail, OpenCase.Answer answer, Optional<String> words) {
        if (answer instanceof OpenCase.Unfit unfit) {
            return new Unfit(unfit);
        } else if (answer instanceof OpenCase.AlreadyOpen open) {
            Case known = records.cases().find(mail.account(), open.id()).orElseThrow();
            return known.kind() == CaseKind.BUYER_MESSAGE
                    ? new Sorted(Optional.of(known.id()))
                    : note(recorder, mail, known, words);
        }
        return new Sorted(Optional.of(((OpenCase.Opened) answer).id()));
    }

    /** What is not given is read from the mail: its id, and its order if it names only one. */
    private static Particulars known(Case mail, Matter matter, Optional<String> words) {
        Particulars known = matter.particulars();
        if (known.get(Particular.ORDER).isEmpty()) {
            List<String> orders = words.stream()
                    .flatMap(OrderId::named)
                    .map(OrderId::text)
                    .distinct()
                    .toList();
            known = orders.size() == 1 ? known.with(Particular.ORDER, orders.get(0)) : known;
        }
        Optional<String> id = mail.particulars().get(Particular.REFERENCE);
        return !needsOrder(matter.kind()) && id.isPresent()
                ? known.with(
                        Particular.REFERENCE, known.get(Particular.REFERENCE).orElse(id.get()))
                : known;
    }

    /** Conversations and notices may be about no order, and have ids of their own. */
    private static boolean needsOrder(CaseKind kind) {
        return kind != CaseKind.BUYER_MESSAGE && kind != CaseKind.AMAZON_NOTICE;
    }

    private static Optional<OpenCase.Unfit> unfit(CaseKind kind, Particulars known) {
        boolean isNamed = known.get(Particular.ORDER)
                .filter(order -> OrderId.of(order).isMarketplaceOrder())
                .isPresent();
        return needsOrder(kind) && !isNamed
                ? Optional.of(new OpenCase.Unfit(
                        "order", "the mail names none or several; an Amazon order id such as 123-1234567-1234567"))
                : Optional.empty();
    }

    private static Sorted note(Recorder recorder, Case mail, Case known, Optional<String> words) {
        words.ifPresent(text -> recorder.record(
                known,
                new Fact(
                        mail.openedAt(),
                        Actor.AMAZON,
                        new Noted(Particulars.NONE),
                        ImmutableSortedMap.of(Particular.TEXT, text))));
        return new Sorted(Optional.of(known.id()));
    }

    /** The mail's subject and text, as far as they were not purged. */
    private static Optional<String> words(Records records, Case mail) {
        String words = Stream.of(Particular.SUBJECT, Particular.TEXT)
                .flatMap(part -> mail.particulars().get(part).stream())
                .flatMap(digest -> records.personalData().words(mail.account(), mail.id(), digest).stream())
                .collect(Collectors.joining("\n\n"));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }
}
