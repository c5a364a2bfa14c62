package org.recourse.application.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.health.BuyerMessage;
import org.recourse.domain.health.ContactResponse;
import org.recourse.domain.health.Tally;
import org.recourse.domain.policy.Policies;

/** The messages, told from all conversations whenever they are asked for. */
record FoldedMessages(Cases cases) implements Messages {
    private static final Policies STANDARD = Policies.standard();

    @Override
    public Tally tally(AccountId account, LocalDate from, LocalDate to) {
        Tally tally = new Tally();
        each(account, from, to, message -> ContactResponse.count(tally, message, STANDARD, 1));
        return tally;
    }

    @Override
    public void eachUnsettled(
            AccountId account, LocalDate from, LocalDate to, Instant asOf, Consumer<BuyerMessage> reader) {
        each(account, from, to, message -> {
            if (!message.settledAt().isBefore(asOf)) {
                reader.accept(message);
            }
        });
    }

    private void each(AccountId account, LocalDate from, LocalDate to, Consumer<BuyerMessage> reader) {
        cases.each(
                account,
                new Selection(CaseKind.BUYER_MESSAGE, false),
                matter -> BuyerMessage.of(matter, STANDARD).stream()
                        .filter(message -> isWithin(message.day(STANDARD), from, to))
                        .forEach(reader));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public void eachNotInTime(AccountId account, LocalDate from, LocalDate to, Consumer<BuyerMessage> reader) {
        each(account, from, to, message -> {
            if (message.settledMask() == 0) {
                reader.accept(message);
            }
        });
    }
}
