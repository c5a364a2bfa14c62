package org.recourse.amazon.mail;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.amazon.file.Separators;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Marketplace;

/** Finds amounts of money in a text, as people write them: {@code $1,234.56}, {@code 119,00 €}, {@code 169.01 EUR}, {@code ¥1,200}. */
final class WrittenAmount {
    private static final String CODES = "usd|cad|mxn|brl|gbp|eur|sek|pln|try|aed|sar|egp|inr|jpy|sgd|aud";
    private static final String SIGNS = "us\\$|cdn\\$|ca\\$|c\\$|a\\$|au\\$|s\\$|mx\\$|r\\$|\\$|£|€|¥|￥|円|₹|zł|kr|tl|₺";
    private static final String CURRENCY = "(?:" + CODES + "|" + SIGNS + ")";
    private static final String NUMBER =
            "(\\d{1,3}(?:[.,' ]\\d{2,3}){0,4}[.,' ]\\d{3}(?:[.,]\\d{2})?|\\d{1,10}(?:[.,]\\d{1,2})?)(?![\\d.,]*\\d)";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\d])(" + CURRENCY + ") ?" + NUMBER
            + "|(?<![\\d.,-])" + NUMBER + " ?(" + CURRENCY + ")(?![\\p{L}\\d])");
    private static final Map<String, String> UNIQUE_SIGNS = ImmutableMap.<String, String>builder()
            .put("us$", "USD")
            .put("cdn$", "CAD")
            .put("ca$", "CAD")
            .put("c$", "CAD")
            .put("a$", "AUD")
            .put("au$", "AUD")
            .put("s$", "SGD")
            .put("mx$", "MXN")
            .put("r$", "BRL")
            .put("£", "GBP")
            .put("€", "EUR")
            .put("¥", "JPY")
            .put("￥", "JPY")
            .put("円", "JPY")
            .put("₹", "INR")
            .put("zł", "PLN")
            .put("kr", "SEK")
            .put("tl", "TRY")
            .put("₺", "TRY")
            .buildOrThrow();

    private WrittenAmount() {}

    /** Lists the different amounts in a plain text; a bare dollar sign is the marketplace's dollar. */
    static List<Money> all(String plain, Optional<Marketplace> marketplace) {
        return AMOUNT.matcher(plain)
                .results()
                .flatMap(found -> money(found, marketplace))
                .distinct()
                .toList();
    }

    private static Stream<Money> money(MatchResult found, Optional<Marketplace> marketplace) {
        boolean isBefore = found.group(1) != null;
        String sign = isBefore ? found.group(1) : found.group(4);
        String number = isBefore ? found.group(2) : found.group(3);
        return currency(sign, marketplace).stream().flatMap(currency -> money(number, currency).stream());
    }

    private static Optional<String> currency(String sign, Optional<Marketplace> marketplace) {
        if (sign.equals("$")) {
            String local = marketplace
                    .map(place -> place.currency().getCurrencyCode())
                    .filter(code -> code.endsWith("D") || code.equals("MXN"))
                    .orElse("USD");
            return Optional.of(local);
        }
        return Optional.of(UNIQUE_SIGNS.getOrDefault(sign, sign.toUpperCase(ROOT)));
    }

    private static Optional<Money> money(String number, String currency) {
        try {
            return Optional.of(Money.of(Separators.plain(number), currency)).filter(money -> money.minorUnits() > 0);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
