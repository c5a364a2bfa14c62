package org.recourse.amazon.finance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recourse.amazon.file.Separators;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.money.Money;
import org.recourse.domain.policy.Reckoning;

/** How Amazon's accounts write times, amounts and kinds of transaction. */
final class Accounts {
    static final String EXPECTED_TIME = "a time such as 2026-09-09T04:51:08+00:00 or 09.09.2026 04:51:08 UTC";
    static final String EXPECTED_AMOUNT = "an amount such as -48.00 or -1.234,56";

    private static final Map<String, CaseKind> TRANSACTIONS = ImmutableMap.of(
            "chargeback refund", CaseKind.CHARGEBACK,
            "a-to-z guarantee refund", CaseKind.A_TO_Z_CLAIM,
            "a-to-z guarantee claim", CaseKind.A_TO_Z_CLAIM);
    private static final List<DateTimeFormatter> TIMES = Stream.of(
                    "dd.MM.uuuu HH:mm:ss 'UTC'", "uuuu-MM-dd HH:mm:ss 'UTC'", "uuuu/MM/dd HH:mm:ss 'UTC'")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, ROOT))
            .toList();
    private static final List<DateTimeFormatter> DATES = Stream.of("dd.MM.uuuu", "uuuu-MM-dd", "uuuu/MM/dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, ROOT))
            .toList();
    private static final int MOST_DECIMALS = 20;

    /** Far beyond any debit, and far from where sums overflow. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

    private Accounts() {}

    /** Finds the kind of case that a transaction is about, by its type alone: "chargeback" in a description is a fee. */
    static Optional<CaseKind> about(String transactionType) {
        return Optional.ofNullable(TRANSACTIONS.get(transactionType.toLowerCase(ROOT)));
    }

    static Instant time(String text) {
        return tried(() -> OffsetDateTime.parse(text).toInstant())
                .or(() -> first(TIMES, form -> LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC)))
                .or(() -> first(
                        DATES,
                        form -> LocalDate.parse(text, form)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()))
                .map(Reckoning::covered)
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Optional<Instant> first(
            List<DateTimeFormatter> forms, Function<DateTimeFormatter, Instant> reading) {
        return forms.stream()
                .flatMap(form -> tried(() -> reading.apply(form)).stream())
                .findFirst();
    }

    private static Optional<Instant> tried(Supplier<Instant> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a number within measure, which no exponent makes longer than it looks. */
    static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        checkArgument(
                number.scale() <= MOST_DECIMALS && number.abs().compareTo(LARGEST) <= 0, "a number beyond all measure");
        return number;
    }

    /** What an amount takes from the seller goes to the buyer. */
    static Money taken(BigDecimal amount, String currency) {
        return Money.of(amount.negate().toPlainString(), currency);
    }

    /** Reads a signed amount; brackets are a minus. */
    static BigDecimal amount(String text) {
        boolean isBracketed = text.startsWith("(") && text.endsWith(")");
        String bare = isBracketed ? text.substring(1, text.length() - 1) : text;
        BigDecimal amount = number(Separators.plain(bare));
        return isBracketed ? amount.negate() : amount;
    }
}
