package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;
import static org.recourse.amazon.Reading.row;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.RefusedFileException;

/** Whatever a file holds, reading it ends, with rows, rejections or the refusal of the file. */
class HostileInputTest {
    private static final int ROUNDS = 3000;
    private static final int MOST_CHANGES = 8;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final byte[] LIKELY = "\t\"\n\r,;/-.:0159{}[]\u00e9\u0000".getBytes(UTF_8);

    private static final List<String> SEEDS = List.of(
            row(
                            "amazon-order-id",
                            "purchase-date",
                            "order-status",
                            "fulfillment-channel",
                            "sales-channel",
                            "quantity",
                            "sku")
                    + row(
                            "111-2222222-3333333",
                            "2026-03-01T10:00:00Z",
                            "Shipped",
                            "Amazon",
                            "Amazon.de",
                            "1",
                            "\"A\n\nB\"")
                    + row("111-2222222-3333333", "2026-03-01T10:00:00Z", "Shipped", "Amazon", "Amazon.de", "1", "\"A")
                    + row(
                            "111-2222222-3333333",
                            "2026-03-01T10:00:00Z",
                            "Shipped",
                            "Amazon",
                            "Amazon.de",
                            "1",
                            "A\"\""),
            row("Datum", "Sterne", "Kommentar", "Antwort", "Bestellung", "Von")
                    + row("7.3.26", "2", "\"zu\" spät", "", "303-2222222-3333333", "x@marketplace.amazon.de"),
            row(
                            "Order ID",
                            "Return request date",
                            "Amazon RMA ID",
                            "A-to-Z Claim",
                            "Order Amount",
                            "Currency code",
                            "Refunded Amount")
                    + row("111-2222222-3333333", "10-Jul-2025", "R", "Y", "10.00", "EUR", "5.00"),
            "message-id,order-id,received-at,body\nM,111-2222222-3333333,2026-03-01T10:00:00+01:00,\"a \"\"b\"\"\nc\"\n",
            """
            claim-id,order-id,filed-at,reason,amount,currency,state
            C,111-2222222-3333333,2026-03-01T10:00:00Z,other,1.00,EUR,denied
            """,
            "{\"schemaVersion\":1,\"type\":\"refund\",\"id\":\"R\",\"orderId\":\"1\",\"refundedAt\":\"2026-03-01T10:00:00Z\","
                    + "\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"kind\":\"full\"}\n");

    @Test
    void a_changed_file_is_read_or_refused_but_never_crashes() {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
                read(seed, changed(new Random(seed)));
            }
        });
    }

    private static void read(int seed, byte[] bytes) {
        try {
            Reading.of(bytes, ReadOptions.NONE);
        } catch (RefusedFileException refused) {
            if (refused.rejection().reason().isEmpty()) {
                fail("seed " + seed + ": refused without a reason");
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail("seed " + seed + ": " + new String(bytes, UTF_8), e);
        }
    }

    private static byte[] changed(Random random) {
        byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(UTF_8);
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            bytes = change(bytes, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 ->
                spliced(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(40))));
            case 2 -> spliced(bytes, at, new byte[] {(byte) random.nextInt(256)});
            default -> spliced(bytes, at, new byte[] {LIKELY[random.nextInt(LIKELY.length)]});
        };
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] inserted) {
        byte[] result = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(bytes, at, result, at + inserted.length, bytes.length - at);
        return result;
    }
}
