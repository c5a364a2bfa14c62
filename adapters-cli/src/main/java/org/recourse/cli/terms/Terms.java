package org.recourse.cli.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;

/** Reads the user's words; what cannot be understood is answered with what could have been. */
public final class Terms {
    private Terms() {}

    /**
     * Returns the seller account of a session.
     *
     * @param session the session
     * @return the account
     * @throws Failure when its name is none
     */
    public static AccountId account(Session session) {
        return read("--account", session.account(), AccountId::of);
    }

    /**
     * Reads a kind of case.
     *
     * @param text such as {@code a-to-z-claim}
     * @return the kind
     * @throws Failure when there is none of that name
     */
    public static CaseKind kind(String text) {
        return CaseKind.find(text)
                .orElseThrow(() -> unknown("kind of case", text, names(CaseKind.values(), CaseKind::kebab)));
    }

    /**
     * Reads a kind of case that may be left out.
     *
     * @param textOrNull such as {@code a-to-z-claim}, or null
     * @return the kind, or null
     * @throws Failure when there is none of that name
     */
    public static @Nullable CaseKind kindOrNull(@Nullable String textOrNull) {
        return textOrNull == null ? null : kind(textOrNull);
    }

    /**
     * Reads a marketplace that may be left out.
     *
     * @param textOrNull such as {@code Amazon.de} or {@code de}, or null
     * @return the marketplace, or null
     * @throws Failure when there is none of that name
     */
    public static @Nullable Marketplace marketplaceOrNull(@Nullable String textOrNull) {
        return textOrNull == null
                ? null
                : Marketplace.find(textOrNull)
                        .orElseThrow(() -> unknown(
                                "marketplace", textOrNull, names(Marketplace.values(), Marketplace::salesChannel)));
    }

    /**
     * Reads who ships, which may be left out.
     *
     * @param textOrNull {@code mfn} or {@code afn}, in any case, or null
     * @return the channel, or null
     * @throws Failure when there is none of that name
     */
    public static @Nullable Channel channelOrNull(@Nullable String textOrNull) {
        return textOrNull == null ? null : constant("--channel", textOrNull, Channel.values());
    }

    /**
     * Reads an order id.
     *
     * @param text the id
     * @return the order id
     * @throws Failure when it is none
     */
    public static OrderId order(String text) {
        return read("--order", text, OrderId::of);
    }

    /**
     * Reads an amount, with its currency in the same text or beside it.
     *
     * @param amount such as {@code 12.50} or {@code 12.50 USD}
     * @param currencyOrNull the currency, or null if the amount names it or there is a usual one
     * @param usual the currency that is meant when none is named
     * @return the money
     * @throws Failure when it is no amount, or its currency is not known
     */
    public static Money money(String amount, @Nullable String currencyOrNull, Optional<String> usual) {
        if (amount.indexOf(' ') > 0) {
            return read("--amount", amount, Money::parse);
        }
        String currency = Optional.ofNullable(currencyOrNull)
                .or(() -> usual)
                .orElseThrow(() -> Failure.usage(
                        "--amount %s: the currency is missing".formatted(amount), "add it, such as --currency USD"));
        return read("--amount", amount, text -> Money.of(text, currency));
    }

    /**
     * Reads a constant in its kebab form.
     *
     * @param option the option that it was given for
     * @param text such as {@code counts}
     * @param values the constants
     * @param <T> their type
     * @return the constant
     * @throws Failure when there is none of that name
     */
    public static <T extends Enum<T>> T constant(String option, String text, T[] values) {
        return Arrays.stream(values)
                .filter(value -> Kebab.of(value.name()).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> unknown(option, text, names(values, value -> Kebab.of(value.name()))));
    }

    private static <T> T read(String option, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("%s: %s".formatted(option, e.getMessage()), null)
                    .because(e);
        }
    }

    /**
     * Builds the failure of a word that is not known.
     *
     * @param what what it should have been
     * @param text the word
     * @param known the words that would have been understood
     * @return the failure
     */
    public static Failure unknown(String what, String text, List<String> known) {
        return Failure.usage(
                "%s: there is none called \"%s\"".formatted(what, text),
                known.isEmpty() ? "there are none yet" : "known are " + String.join(", ", known));
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
