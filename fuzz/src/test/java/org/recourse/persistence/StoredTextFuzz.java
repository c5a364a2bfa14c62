package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;

final class StoredTextFuzz {
    private static final OrderId ORDER = OrderId.of("111-2222222-3333333");

    @FuzzTest
    void a_kept_text_is_read_or_refused_and_reads_back_from_its_own_form(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        checkOrder(text);
        checkFields(text);
    }

    private static void checkOrder(String text) {
        Order order;
        try {
            order = OrderJson.parse(ORDER, text);
        } catch (IllegalArgumentException declared) {
            return;
        }
        assertEquals(order, OrderJson.parse(ORDER, OrderJson.of(order)));
    }

    private static void checkFields(String text) {
        Map<String, String> fields;
        try {
            fields = Json.fields(text);
        } catch (IllegalArgumentException declared) {
            return;
        }
        assertEquals(fields, Json.fields(Json.of(fields)));
    }
}
