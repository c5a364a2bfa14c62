package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.recourse.amazon.Reading.row;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;

/** Whatever a file holds, reading it ends, with rows, rejections or the refusal of the file. */
class HostileInputTest {
    private static final int ROUNDS = 3000;
    private static final int ROUNDS_OF_EACH = 300;
    private static final int MOST_CHANGES = 8;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final byte[] LIKELY = "\t\"\n\r,;/-.:0159{}[]<>()&=?+e\u00e9\u0000".getBytes(UTF_8);

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

    private static final String CLAIM = """
            From: atoz-guarantee-no-reply@amazon.de
            To: shop@example.com
            Date: Mon, 05 Oct 2026 10:30:00 +0200
            Message-ID: <m1@amazon>
            Subject: =?utf-8?Q?Claim_received?= on order 303-1234567-7654321
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>Claim amount: 119,00&nbsp;=E2=82=AC</p><p>Please respond by 12.10.2026
            --b
            Content-Disposition: attachment

            x
            --b--
            """;
    private static final String MESSAGE = """
            From: "Kim Doe - Amazon Marketplace" <k7x9q2+thread1@marketplace.amazon.de>
            Date: Mon, 05 Oct 2026 10:30:00 +0200
            Subject: Frage
            Content-Type: text/plain; charset=iso-8859-1

            ----- Begin -----
            >From here: https://amazon.de/x?y=1
            ----- End -----

            """;
    private static final String SEPARATOR = "From x@y Mon Oct  5 10:30:00 2026\n";

    @Test
    void a_changed_file_is_read_or_refused_but_never_crashes() {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                read(seed, changed(SEEDS.get(random.nextInt(SEEDS.size())).getBytes(UTF_8), random));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settlement-v1.txt",
                "settlement-v2.txt",
                "finance-events.json",
                "finance-events.xml",
                "account-status-changed.json",
                "order-change-cancellation.json",
                "performance-v1.xml",
                "performance-v2.json",
                "fba-returns.txt"
            })
    void a_changed_report_is_read_or_refused_but_never_crashes(String name) {
        assertNeverCrashes(Fixture.bytes(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, MESSAGE, SEPARATOR + CLAIM + "\n" + SEPARATOR + MESSAGE})
    void a_changed_mail_is_read_or_refused_but_never_crashes(String mail) {
        assertNeverCrashes(mail.getBytes(UTF_8));
    }

    private static void assertNeverCrashes(byte[] file) {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int seed = 0; seed < ROUNDS_OF_EACH; seed++) {
                read(seed, changed(file, new Random(seed)));
            }
        });
    }

    private static void read(int seed, byte[] bytes) {
        try {
            Reading.of(bytes, ReadOptions.NONE).rows().forEach(HostileInputTest::assertCounts);
        } catch (RefusedFileException refused) {
            if (refused.rejection().reason().isEmpty()) {
                fail("seed " + seed + ": refused without a reason");
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail("seed " + seed + ": " + new String(bytes, UTF_8), e);
        }
    }

    private static void assertCounts(IntakeRow row) {
        if (row instanceof IntakeRow.Read read) {
            assertTrue(read.line() >= 1 && read.rows() >= 1, row::toString);
        } else if (row instanceof IntakeRow.Unread unread) {
            assertFalse(unread.rejection().reason().isBlank(), row::toString);
        }
    }

    private static byte[] changed(byte[] file, Random random) {
        byte[] bytes = file;
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
