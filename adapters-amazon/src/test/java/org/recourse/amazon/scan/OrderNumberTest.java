package org.recourse.amazon.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.domain.order.OrderId;

class OrderNumberTest {
    @ParameterizedTest
    @CsvSource({
        "000-0000000-0000000, 0",
        "111-2222222-3333333, 11122222223333333",
        "999-9999999-9999999, 99999999999999999",
        "S00-0000000-0000000, 100000000000000000",
        "S01-2345678-9012345, 100123456789012345",
        "S99-9999999-9999999, 109999999999999999"
    })
    void an_id_is_a_number_and_back(String id, long number) {
        assertEquals(number, OrderNumber.of(OrderId.of(id)));
        assertEquals(id, OrderNumber.id(number).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "111-2222222-333333",
                "111-2222222-33333333",
                "1112222222-3333333-",
                "111-222222a-3333333",
                "A11-2222222-3333333",
                "s01-2222222-3333333",
                "SS1-2222222-3333333",
                "111-2222222S3333333"
            })
    void another_id_has_no_number(String id) {
        assertEquals(OrderNumber.NONE, OrderNumber.of(OrderId.of(id)));
    }

    @Test
    void a_number_leaves_room_for_a_place() {
        assertTrue(SaleCode.identity(OrderNumber.of(OrderId.of("S99-9999999-9999999")), SaleCode.KINDS - 1) > 0);
    }
}
