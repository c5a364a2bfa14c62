package org.recourse.cli.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The marketplaces on which the sample seller sells. */
enum Shop {
    // spotless:off
    US ("Amazon.com",   "USD", 740, StandardCharsets.US_ASCII,        List.of("112", "113", "114"), "UPS",    "Portland, OR, US"),
    DE ("Amazon.de",    "EUR", 340, Charset.forName("windows-1252"),  List.of("302", "304", "306"), "DHL",    "Kassel, , DE"),
    JP ("Amazon.co.jp", "JPY", 270, Charset.forName("windows-31j"),   List.of("249", "250", "503"), "Yamato", "\u4ed9\u53f0\u5e02, \u5bae\u57ce\u770c, JP");
    // spotless:on

    private final String salesChannel;
    private final String currency;
    private final int orders;
    private final Charset charset;
    private final List<String> idPrefixes;
    private final String carrier;
    private final String place;

    Shop(
            String salesChannel,
            String currency,
            int orders,
            Charset charset,
            List<String> idPrefixes,
            String carrier,
            String place) {
        this.salesChannel = salesChannel;
        this.currency = currency;
        this.orders = orders;
        this.charset = charset;
        this.idPrefixes = idPrefixes;
        this.carrier = carrier;
        this.place = place;
    }

    String salesChannel() {
        return salesChannel;
    }

    String currency() {
        return currency;
    }

    int orders() {
        return orders;
    }

    Charset charset() {
        return charset;
    }

    List<String> idPrefixes() {
        return idPrefixes;
    }

    String carrier() {
        return carrier;
    }

    /** City, state and country, parted by a comma and a blank. */
    String place() {
        return place;
    }

    /** The relay address of an invented buyer. */
    String relay(int buyer) {
        return "sample%03d@marketplace.%s".formatted(buyer, salesChannel.toLowerCase(Locale.ROOT));
    }

    /** What costs so many American cents costs so much here, in cents or in yen. */
    int priced(int cents) {
        return switch (this) {
            case US -> cents;
            case DE -> cents / 100 * 100 + 95;
            case JP -> cents * 3 / 2 / 10 * 10;
        };
    }

    /** Writes an amount of cents or yen. */
    String written(int amount) {
        return switch (this) {
            case US, DE -> "%d.%02d".formatted(amount / 100, amount % 100);
            case JP -> String.valueOf(amount);
        };
    }
}
