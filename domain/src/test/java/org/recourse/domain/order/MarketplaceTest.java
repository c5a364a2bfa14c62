package org.recourse.domain.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a marketplace is found and told apart. */
class MarketplaceTest {
    @ParameterizedTest
    @EnumSource
    void a_marketplace_is_found_by_each_of_its_names(Marketplace marketplace) {
        Optional<Marketplace> found = Optional.of(marketplace);
        assertEquals(found, Marketplace.find(marketplace.salesChannel().toUpperCase(Locale.ROOT)));
        assertEquals(found, Marketplace.find(marketplace.id()));
        assertEquals(found, Marketplace.find(marketplace.name()));
        assertEquals(found, Marketplace.find(marketplace.salesChannel().substring("Amazon.".length())));
        assertEquals(marketplace.salesChannel(), marketplace.toString());
    }

    @Test
    void what_is_no_marketplace_is_not_found() {
        assertEquals(Optional.empty(), Marketplace.find("Non-Amazon"));
        assertEquals(Optional.empty(), Marketplace.find(""));
    }

    @Test
    void no_two_marketplaces_share_an_id() {
        assertEquals(
                Marketplace.values().length,
                Arrays.stream(Marketplace.values())
                        .map(Marketplace::id)
                        .distinct()
                        .count());
    }

    @Test
    void a_marketplace_knows_what_reading_its_reports_needs() {
        assertEquals("JPY", Marketplace.JP.currency().getCurrencyCode());
        assertEquals("ja", Marketplace.JP.language());
        assertEquals("Asia/Tokyo", Marketplace.JP.zone().getId());
        assertEquals(DateOrder.YEAR_MONTH_DAY, Marketplace.JP.dateOrder());
        assertEquals(DateOrder.MONTH_DAY_YEAR, Marketplace.US.dateOrder());
        assertEquals(DateOrder.DAY_MONTH_YEAR_DOTTED, Marketplace.DE.dateOrder());
        assertEquals(DateOrder.ISO, Marketplace.SE.dateOrder());
    }
}
