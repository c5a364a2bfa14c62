package org.recourse.amazon.mail;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.recourse.domain.order.Marketplace;

/** Tells from a mail address whether it is Amazon's, and whose. */
final class AmazonAddress {
    private static final String RELAY = "@marketplace.";
    private static final String NOBODY = "donotreply@";
    private static final Map<String, Marketplace> SITES = Arrays.stream(Marketplace.values())
            .collect(ImmutableMap.toImmutableMap(
                    marketplace -> marketplace.salesChannel().toLowerCase(ROOT), marketplace -> marketplace));

    private AmazonAddress() {}

    /** Finds the marketplace of an address at one of Amazon's sites or below it. */
    static Optional<Marketplace> site(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return SITES.entrySet().stream()
                .filter(site -> domain.equals(site.getKey()) || domain.endsWith("." + site.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Tells whether an address is that under which a buyer writes and is written to. */
    static boolean isRelay(String address) {
        return address.contains(RELAY)
                && !address.startsWith(NOBODY)
                && site(address).isPresent();
    }

    /** Returns a relay address without the part that names the thread, which changes within a conversation. */
    static String withoutThread(String address) {
        int plus = address.indexOf('+');
        int at = address.lastIndexOf('@');
        return plus < 0 || plus > at ? address : address.substring(0, plus) + address.substring(at);
    }
}
