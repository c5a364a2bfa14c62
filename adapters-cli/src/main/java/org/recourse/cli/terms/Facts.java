package org.recourse.cli.terms;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.cli.document.Digits;
import org.recourse.cli.document.Fields;
import org.recourse.domain.casework.Deadline;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.money.Money;

/** Writes the domain's values as fields of a document. */
public final class Facts {
    private Facts() {}

    /**
     * Writes money.
     *
     * @param money the money
     * @return amount and currency
     */
    public static Fields money(Money money) {
        return new Fields()
                .put("amount", new Digits(money.amount()))
                .put("currency", money.currency().getCurrencyCode());
    }

    /**
     * Writes money that may be missing.
     *
     * @param money the money
     * @return amount and currency, or null
     */
    public static @Nullable Fields money(Optional<Money> money) {
        return money.map(Facts::money).orElse(null);
    }

    /**
     * Writes a deadline.
     *
     * @param deadline the deadline
     * @param now the time of asking
     * @return rule, source, edition, start, due instant, and whether it has passed
     */
    public static Fields deadline(Deadline deadline, Instant now) {
        return new Fields()
                .put("rule", deadline.rule().id())
                .put("source", deadline.source())
                .put("edition", deadline.edition())
                .put("start", deadline.start())
                .put("due", deadline.due())
                .put("overdue", deadline.isOverdue(now));
    }

    /**
     * Writes a constant.
     *
     * @param constant the constant
     * @return its kebab form
     */
    public static String kebab(Enum<?> constant) {
        return Kebab.of(constant.name());
    }
}
