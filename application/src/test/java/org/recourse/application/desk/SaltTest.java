package org.recourse.application.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The salts that digests of personal data are mixed with. */
class SaltTest {
    private static final String HEX = "0123456789abcdef".repeat(2);

    @Test
    void a_salt_is_thirty_two_lower_case_hexadecimal_digits() {
        assertEquals(HEX, Salt.of(new Salt(HEX).bytes()).hex());
        String most = HEX.substring(1);
        List.of(most, HEX + "0", "A" + most, "/" + most, ":" + most, "`" + most, "g" + most)
                .forEach(text -> assertThrows(IllegalArgumentException.class, () -> new Salt(text), text));
    }

    @Test
    void a_salt_is_as_random_as_what_it_is_drawn_from() {
        assertEquals("07".repeat(Salt.BYTES), Salt.draw(new Sevens()).hex());
    }

    @Test
    void a_digest_is_that_of_the_salts_bytes_and_then_the_words() {
        String salt = "7a".repeat(Salt.BYTES);
        String salted = "z".repeat(Salt.BYTES) + "caf\u00e9";
        assertEquals(
                Hashing.sha256().hashString(salted, StandardCharsets.UTF_8).toString(),
                new Salt(salt).digest("caf\u00e9"));
    }

    private static final class Sevens extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
        }
    }
}
