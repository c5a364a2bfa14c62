package org.recourse.benchmarks.orders;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** A marketplace that the seller is on, with what stands in the rows of its orders. */
enum Site {
    // spotless:off
    //  channel       id     country  city         state        postal   date
    DE ("Amazon.de",  302,   "DE",    "Hamburg",   "Hamburg",   "20095", '.'),
    FR ("Amazon.fr",  404,   "FR",    "Marseille", "Provence",  "13001", '/'),
    IT ("Amazon.it",  405,   "IT",    "Bologna",   "BO",        "40121", '/'),
    ES ("Amazon.es",  406,   "ES",    "Sevilla",   "Sevilla",   "41001", '/');
    // spotless:on

    private static final int OF_TEN = 10;

    final byte[] channel;
    final int idPrefix;
    final byte[] address;
    final byte[] relay;
    final char dateSign;

    Site(String channel, int idPrefix, String country, String city, String state, String postal, char dateSign) {
        this.channel = channel.getBytes(US_ASCII);
        this.idPrefix = idPrefix;
        this.address = String.join("\t", city, state, postal, country).getBytes(US_ASCII);
        this.relay = ("@marketplace." + channel.toLowerCase(Locale.ROOT)).getBytes(US_ASCII);
        this.dateSign = dateSign;
    }

    /** Six of ten orders are from Germany, two from France, one each from Italy and Spain. */
    static Site of(long chance, long topic) {
        return switch (Chance.below(OF_TEN, chance, topic)) {
            case 0 -> ES;
            case 1 -> IT;
            case 2, 3 -> FR;
            default -> DE;
        };
    }
}
