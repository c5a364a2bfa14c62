package org.recourse.domain.order;

import static java.util.Locale.ROOT;

import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Amazon's marketplaces, with the facts that reading a report of theirs needs. */
public enum Marketplace {
    // spotless:off
    //   sales channel     marketplace id     currency language time zone               dates in reports
    US  ("Amazon.com",     "ATVPDKIKX0DER",   "USD",   "en",    "America/Los_Angeles",  DateOrder.MONTH_DAY_YEAR),
    CA  ("Amazon.ca",      "A2EUQ1WTGCTBG2",  "CAD",   "en",    "America/Toronto",      DateOrder.DAY_MONTH_YEAR),
    MX  ("Amazon.com.mx",  "A1AM78C64UM0Y8",  "MXN",   "es",    "America/Mexico_City",  DateOrder.DAY_MONTH_YEAR),
    BR  ("Amazon.com.br",  "A2Q3Y263D00KWC",  "BRL",   "pt",    "America/Sao_Paulo",    DateOrder.DAY_MONTH_YEAR),
    UK  ("Amazon.co.uk",   "A1F83G8C2ARO7P",  "GBP",   "en",    "Europe/London",        DateOrder.DAY_MONTH_YEAR),
    DE  ("Amazon.de",      "A1PA6795UKMFR9",  "EUR",   "de",    "Europe/Berlin",        DateOrder.DAY_MONTH_YEAR_DOTTED),
    FR  ("Amazon.fr",      "A13V1IB3VIYZZH",  "EUR",   "fr",    "Europe/Paris",         DateOrder.DAY_MONTH_YEAR),
    IT  ("Amazon.it",      "APJ6JRA9NG5V4",   "EUR",   "it",    "Europe/Rome",          DateOrder.DAY_MONTH_YEAR),
    ES  ("Amazon.es",      "A1RKKUPIHCS9HS",  "EUR",   "es",    "Europe/Madrid",        DateOrder.DAY_MONTH_YEAR),
    NL  ("Amazon.nl",      "A1805IZSGTT6HS",  "EUR",   "nl",    "Europe/Amsterdam",     DateOrder.DAY_MONTH_YEAR),
    SE  ("Amazon.se",      "A2NODRKZP88ZB9",  "SEK",   "sv",    "Europe/Stockholm",     DateOrder.ISO),
    PL  ("Amazon.pl",      "A1C3SOZRARQ6R3",  "PLN",   "pl",    "Europe/Warsaw",        DateOrder.DAY_MONTH_YEAR),
    BE  ("Amazon.com.be",  "AMEN7PMS3EDWL",   "EUR",   "nl",    "Europe/Brussels",      DateOrder.DAY_MONTH_YEAR),
    IE  ("Amazon.ie",      "A28R8C7NBKEWEA",  "EUR",   "en",    "Europe/Dublin",        DateOrder.DAY_MONTH_YEAR),
    TR  ("Amazon.com.tr",  "A33AVAJ2PDY3EV",  "TRY",   "tr",    "Europe/Istanbul",      DateOrder.DAY_MONTH_YEAR),
    AE  ("Amazon.ae",      "A2VIGQ35RCS4UG",  "AED",   "en",    "Asia/Dubai",           DateOrder.DAY_MONTH_YEAR),
    SA  ("Amazon.sa",      "A17E79C6D8DWNP",  "SAR",   "en",    "Asia/Riyadh",          DateOrder.DAY_MONTH_YEAR),
    EG  ("Amazon.eg",      "ARBP9OOSHTCHU",   "EGP",   "en",    "Africa/Cairo",         DateOrder.DAY_MONTH_YEAR),
    IN  ("Amazon.in",      "A21TJRUUN4KGV",   "INR",   "en",    "Asia/Kolkata",         DateOrder.DAY_MONTH_YEAR),
    JP  ("Amazon.co.jp",   "A1VC38T7YXB528",  "JPY",   "ja",    "Asia/Tokyo",           DateOrder.YEAR_MONTH_DAY),
    SG  ("Amazon.sg",      "A19VAU5U5O7RUS",  "SGD",   "en",    "Asia/Singapore",       DateOrder.DAY_MONTH_YEAR),
    AU  ("Amazon.com.au",  "A39IBJ37TRP1C6",  "AUD",   "en",    "Australia/Sydney",     DateOrder.DAY_MONTH_YEAR);
    // spotless:on

    private static final String SITE = "amazon.";
    private static final Map<String, Marketplace> BY_NAME = byName();

    private final String salesChannel;
    private final String id;
    private final Currency currency;
    private final String language;
    private final String zone;
    private final DateOrder dateOrder;

    Marketplace(String salesChannel, String id, String currency, String language, String zone, DateOrder dateOrder) {
        this.salesChannel = salesChannel;
        this.id = id;
        this.currency = Currency.getInstance(currency);
        this.language = language;
        this.zone = zone;
        this.dateOrder = dateOrder;
    }

    /**
     * Finds a marketplace by any of its names, in any case: {@code Amazon.de}, {@code de}, {@code A1PA6795UKMFR9}.
     *
     * @param text the name, the country code or Amazon's id
     * @return the marketplace, or empty if there is none of that name
     */
    public static Optional<Marketplace> find(String text) {
        return Optional.ofNullable(BY_NAME.get(text.toLowerCase(ROOT)));
    }

    private static Map<String, Marketplace> byName() {
        Map<String, Marketplace> names = new HashMap<>();
        for (Marketplace marketplace : values()) {
            marketplace.names().forEach(name -> names.put(name.toLowerCase(ROOT), marketplace));
        }
        return names;
    }

    private Stream<String> names() {
        return Stream.of(salesChannel, name(), id, salesChannel.substring(SITE.length()));
    }

    /**
     * Returns the name that reports call {@code sales-channel}, such as {@code Amazon.de}.
     *
     * @return the name
     */
    public String salesChannel() {
        return salesChannel;
    }

    /**
     * Returns Amazon's id, such as {@code A1PA6795UKMFR9}.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the currency of prices.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns the ISO 639-1 code of the language that most buyers write in.
     *
     * @return the code
     */
    public String language() {
        return language;
    }

    /**
     * Returns the time zone of the marketplace's country.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /**
     * Returns the order of the parts of a short date in its reports.
     *
     * @return the order
     */
    public DateOrder dateOrder() {
        return dateOrder;
    }

    /** Returns the sales channel's name. */
    @Override
    public String toString() {
        return salesChannel;
    }
}
