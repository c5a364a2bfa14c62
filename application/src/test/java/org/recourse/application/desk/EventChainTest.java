package org.recourse.application.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/** The hashes of a trail, by which a desk of an older version, and a head that was kept elsewhere, are checked for ever. */
class EventChainTest {
    private static final CaseId OWNER = CaseId.parse("ATZ-0000000000");

    @Test
    void a_hash_is_taken_over_every_part_with_its_length_in_bytes_before_it() {
        String parts = "64:" + EventChain.START + "4:main" + "14:ATZ-0000000000" + "2:12" + "2:at" + "4:noon" + "4:word"
                + "5:caf\u00e9";
        assertEquals(
                Hashing.sha256().hashString(parts, StandardCharsets.UTF_8).toString(),
                next(ImmutableMap.of("at", "noon", "word", "caf\u00e9")));
    }

    @Test
    void what_belongs_to_one_field_cannot_be_moved_to_the_next() {
        assertNotEquals(next(Map.of("word", "at12:00")), next(Map.of("wordat", "12:00")));
    }

    private static String next(Map<String, String> fields) {
        return EventChain.next(EventChain.START, AccountId.MAIN, OWNER, 12, fields);
    }
}
