package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.BounceRecord;
import org.recourse.application.intake.IntakeRecord.ChargebackRecord;
import org.recourse.application.intake.IntakeRecord.ClaimRecord;
import org.recourse.application.intake.IntakeRecord.DecisionRecord;
import org.recourse.application.intake.IntakeRecord.MailedRecord;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRecord.NoticeRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRecord.ReplyRecord;
import org.recourse.application.intake.IntakeRecord.ReturnRecord;
import org.recourse.application.intake.IntakeRecord.UnsortedRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.chargeback.ChargebackReason;
import org.recourse.domain.chargeback.ChargebackState;
import org.recourse.domain.claim.ClaimReason;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.money.Money;
import org.recourse.domain.notice.Doubt;
import org.recourse.domain.notice.NoticeKind;
import org.recourse.domain.order.OrderId;

/** Mails, as a whole file. */
class MailFileTest {
    private static final OrderId ORDER = OrderId.of("303-1234567-7654321");
    private static final Instant SENT = Instant.parse("2026-10-05T08:30:00Z");
    private static final String CLAIMS = "atoz-guarantee-no-reply@amazon.de";
    private static final String BUYER = "Kim Doe - Amazon Marketplace <k7x9q2+thread1@marketplace.amazon.de>";

    private static String mail(String from, String subject, String text, String... header) {
        return "From: " + from
                + "\nTo: shop@example.com\nDate: Mon, 05 Oct 2026 10:30:00 +0200\nMessage-ID: <m1@amazon>\n"
                + "Subject: " + subject + "\n" + String.join("\n", header) + (header.length == 0 ? "" : "\n")
                + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

    private static <T extends IntakeRecord> T read(String mail, Class<T> type) {
        return read(mail.getBytes(UTF_8), type);
    }

    private static <T extends IntakeRecord> T read(byte[] mail, Class<T> type) {
        Reading reading = Reading.of(mail, ReadOptions.NONE);
        assertEquals(FileKind.MAIL, reading.kind());
        return assertInstanceOf(type, reading.record(MailedRecord.class).record());
    }

    private static Doubt doubt(String mail) {
        return read(mail, UnsortedRecord.class).doubt();
    }

    @Test
    void a_claim_says_its_order_its_reason_its_amount_and_its_deadline() {
        String text = "The buyer of order 303-1234567-7654321 says that the item was not received.\n"
                + "Claim amount: 119,00\u00a0\u20ac\nPlease respond within 3 days.";
        ClaimRecord claim = read(mail(CLAIMS, "Claim received on order 303-1234567-7654321", text), ClaimRecord.class);
        assertEquals(ORDER, claim.order());
        assertEquals(SENT, claim.filedAt());
        assertEquals(ClaimState.AWAITING_SELLER, claim.state());
        assertEquals(ClaimReason.NOT_RECEIVED, claim.reason());
        assertEquals(Money.of("119.00", "EUR"), claim.amount());
        assertEquals(Instant.parse("2026-10-08T08:30:00Z"), claim.respondBy());
    }

    @Test
    void a_claim_of_which_nothing_is_asked_now_is_filed_whatever_time_it_names() {
        String text = "Please respond within 3 days. There is no action required from you at this time.";
        ClaimRecord claim = read(mail(CLAIMS, "Claim received on order 303-1234567-7654321", text), ClaimRecord.class);
        assertEquals(ClaimState.FILED, claim.state());
        assertNull(claim.respondBy());
    }

    @Test
    void amazons_own_word_for_a_mail_beats_its_subject() {
        String odd = mail(
                "no-reply@amazon.de",
                "Claim decision on order 303-1234567-7654321",
                "Some words.",
                "X-Space-Notification-Type: A_Z_CLAIM_RESPONDENT_NOTIFY");
        assertEquals(ORDER, read(odd, ClaimRecord.class).order());
    }

    @Test
    void a_buyer_who_writes_of_a_claim_is_still_a_buyer() {
        String text = "You have a message.\n------------- Begin -------------\nI want a decision on my claim.\n"
                + "------------- End -------------\nSmall print.";
        MessageRecord message =
                read(mail(BUYER, "Claim decision on order 303-1234567-7654321", text), MessageRecord.class);
        assertEquals(ORDER, message.order());
        assertEquals("Kim Doe", message.buyer());
        assertEquals("I want a decision on my claim.", message.body());
        assertEquals("k7x9q2@marketplace.amazon.de", message.thread());
    }

    @Test
    void a_message_about_no_order_belongs_to_the_buyers_thread() {
        MessageRecord message = read(mail(BUYER, "A question", "Is it blue?"), MessageRecord.class);
        assertNull(message.order());
        assertEquals("Is it blue?", message.body());
        assertEquals("k7x9q2@marketplace.amazon.de", message.thread());
    }

    @Test
    void a_decision_is_told_with_its_outcome() {
        String text = "We have granted the claim of the buyer on order 303-1234567-7654321.";
        DecisionRecord decision =
                read(mail(CLAIMS, "Claim decision on order 303-1234567-7654321", text), DecisionRecord.class);
        assertEquals(ClaimState.GRANTED, decision.state());
        assertNull(decision.liability());
    }

    @Test
    void a_decision_whose_outcome_cannot_be_told_is_set_aside() {
        assertEquals(
                Doubt.UNKNOWN_OUTCOME,
                doubt(mail(CLAIMS, "Claim decision on order 303-1234567-7654321", "It was decided somehow.")));
    }

    @Test
    void a_chargeback_says_why() {
        String text = "The cardholder did not authorize the charge. Order 303-1234567-7654321. Amount: $1,234.56";
        ChargebackRecord chargeback =
                read(mail("cb-seller-notification@amazon.com", "A dispute", text), ChargebackRecord.class);
        assertEquals(ChargebackState.NOTIFIED, chargeback.state());
        assertEquals(Money.of("1234.56", "USD"), chargeback.amount());
        assertEquals(ChargebackReason.FRAUD, chargeback.reason());
    }

    @Test
    void our_own_reply_is_a_reply_whether_amazon_confirms_it_or_the_sent_folder_holds_it() {
        String confirmed = mail(
                "no-reply@amazon.de",
                "Whatever 303-1234567-7654321",
                "Your words.",
                "X-Space-Notification-Type: BBC_MESSAGE_CONFIRMATION_TO_MERCHANT");
        assertEquals(ORDER, read(confirmed, ReplyRecord.class).order());
        String sent = confirmed
                .replace("From: no-reply@amazon.de", "From: shop@example.com")
                .replace("To: shop@example.com", "To: k7x9q2+a1@marketplace.amazon.de")
                .replace("X-Space", "X-Other");
        assertEquals(
                "k7x9q2@marketplace.amazon.de", read(sent, ReplyRecord.class).thread());
    }

    @Test
    void what_a_program_answered_is_no_reply() {
        String automatic = mail("shop@example.com", "Out of office", "Back on Monday.", "Auto-Submitted: auto-replied")
                .replace("To: shop@example.com", "To: k7x9q2@marketplace.amazon.de");
        read(automatic, NeedlessRecord.class);
    }

    @Test
    void a_bounce_a_return_a_refund_and_a_cancellation_are_told_by_their_type() {
        assertEquals(
                ORDER,
                read(typed("BUYER_OPTED_OUT_BSM_MESSAGES", "Order 303-1234567-7654321"), BounceRecord.class)
                        .order());
        assertEquals(
                ORDER,
                read(typed("RETURN_REQUEST", "Order 303-1234567-7654321"), ReturnRecord.class)
                        .order());
        RefundRecord refund = read(typed("REFUND_ISSUED", "Order 303-1234567-7654321, 12,50 EUR"), RefundRecord.class);
        assertEquals(Money.of("12.50", "EUR"), refund.refund().amount());
        assertEquals(Doubt.NO_AMOUNT, doubt(typed("REFUND_ISSUED", "Order 303-1234567-7654321")));
        assertEquals(
                ORDER,
                read(typed("BRC_SELLER_NOTIFICATION", "Order 303-1234567-7654321"), MessageRecord.class)
                        .order());
    }

    private static String typed(String type, String text) {
        return mail("no-reply@amazon.de", "Words", text, "X-Space-Notification-Type: " + type);
    }

    @Test
    void a_warning_is_a_notice_with_its_article() {
        NoticeRecord notice = read(
                mail("seller-performance@amazon.de", "About B0ABCDEF12", "Words about B0ABCDEF12"), NoticeRecord.class);
        assertEquals(NoticeKind.WARNING, notice.kind());
        assertEquals("B0ABCDEF12", notice.asin());
        assertEquals("m1@amazon", notice.noticeId());
    }

    @Test
    void what_is_unsure_says_why() {
        assertEquals(Doubt.UNKNOWN_KIND, doubt(mail("news@amazon.de", "Qwertz", "Asdf")));
        assertEquals(Doubt.NO_ORDER, doubt(mail(CLAIMS, "Claim received", "No number")));
        String two = "Orders 303-1234567-7654321 and 303-1234567-7654322";
        assertEquals(Doubt.SEVERAL_ORDERS, doubt(mail(CLAIMS, "Claim received", two)));
        String claim = "Claim received on order 303-1234567-7654321";
        assertEquals(Doubt.STRANGE_SENDER, doubt(mail("atoz@amaz0n.example", claim, "Pay at once")));
        assertEquals(
                Doubt.NOT_AUTHENTIC,
                doubt(mail(CLAIMS, claim, "x", "Authentication-Results: mx.example; dkim=fail; dmarc=fail")));
        assertEquals(
                Doubt.NOT_AUTHENTIC,
                doubt(mail(
                        CLAIMS, claim, "x", "Authentication-Results: mx; dkim=pass header.d=evil.example; spf=none")));
        assertEquals(Doubt.NO_DATE, doubt(mail(CLAIMS, claim, "x").replaceFirst("Date: .*\n", "")));
    }

    @Test
    void mails_of_other_people_about_other_things_are_of_no_concern() {
        read(mail("mum@example.com", "Dinner", "On Sunday?"), NeedlessRecord.class);
    }

    @Test
    void what_the_server_found_of_a_mails_authenticity_is_kept() {
        String checked = mail(
                CLAIMS,
                "Claim received on order 303-1234567-7654321",
                "x",
                "Authentication-Results: mx.example; dkim=pass header.d=amazon.de; spf=pass; dmarc=pass",
                "Authentication-Results: forged; dkim=none");
        MailedRecord mailed = Reading.of(checked).record(MailedRecord.class);
        assertEquals("dkim=pass (amazon.de), spf=pass, dmarc=pass", mailed.authentication());
    }

    @Test
    void a_subject_is_folded_and_encoded_and_a_body_is_html_in_quoted_printable() {
        String html = "<html><head><style>p {color: red}</style></head><body><p>Betrag: 119,00&nbsp;=E2=82=AC</p>"
                + "<p>Der Artikel wurde nicht =\r\nerhalten.</p><img src=3D'https://x.example/t?u=3D1'></body></html>";
        String mail = "From: =?utf-8?B?" + Base64.getEncoder().encodeToString("Amazon Kästchen".getBytes(UTF_8))
                + "?= <" + CLAIMS
                + ">\r\nDate: Mon, 5 Oct 2026 08:30:00 +0000\r\nSubject: =?utf-8?Q?Claim_received?=\r\n"
                + " =?utf-8?Q?_on_order?= 303-1234567-7654321\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + html + "\r\n--b--\r\n";
        ClaimRecord claim = read(mail, ClaimRecord.class);
        assertEquals(ORDER, claim.order());
        assertEquals(Money.of("119.00", "EUR"), claim.amount());
    }

    @Test
    void texts_in_old_encodings_are_read() {
        byte[] latin = mail(BUYER, "Frage", "Wo ist der Kässtchen?")
                .replace("charset=utf-8", "charset=iso-8859-1")
                .getBytes(ISO_8859_1);
        assertEquals("Wo ist der Kässtchen?", read(latin, MessageRecord.class).body());
        byte[] wrong = mail(BUYER, "Frage", "Wo ist der Kässtchen?").getBytes(ISO_8859_1);
        assertEquals("Wo ist der Kässtchen?", read(wrong, MessageRecord.class).body());
    }

    @Test
    void links_lose_what_may_be_a_token() {
        String text = "See https://sellercentral.amazon.de/gp/claims?token=secret&x=1 now";
        assertEquals(
                "See https://sellercentral.amazon.de now",
                read(mail(BUYER, "Hi", text), MessageRecord.class).body());
    }

    @Test
    void a_mail_without_an_id_has_a_digest() {
        String nameless = mail(BUYER, "Hi", "Hello").replaceFirst("Message-ID: .*\n", "");
        String key = read(nameless, MessageRecord.class).messageId();
        assertTrue(key.matches("sha256-[0-9a-f]{64}"), key);
        assertEquals(key, read(nameless, MessageRecord.class).messageId());
    }

    @Test
    void a_stated_time_of_the_day_counts_in_its_zone() {
        String subject = "Claim received on order 303-1234567-7654321";
        for (String[] stated : new String[][] {
            {"Please respond by October 12, 2026 9:00 AM PDT.", "2026-10-12T16:00:00Z"},
            {"Please respond by October 12, 2026 at 17:30.", "2026-10-12T15:30:00Z"},
            {"Please respond by October 12, 2026, 12:05 a.m. UTC", "2026-10-12T00:05:00Z"},
            {"Please respond by October 12, 2026.", "2026-10-12T22:00:00Z"},
            {"Please respond by October 12, 2026 at 29:30.", "2026-10-12T22:00:00Z"},
        }) {
            assertEquals(
                    Instant.parse(stated[1]),
                    read(mail(CLAIMS, subject, stated[0]), ClaimRecord.class).respondBy(),
                    stated[0]);
        }
    }

    @Test
    void amounts_are_read_as_people_write_them_and_order_ids_are_none() {
        String subject = "Claim received on order 303-1234567-0000006";
        for (String[] written : new String[][] {
            {"claim on order 303-1234567-0000006 $9.00", "9.00 USD"},
            {"claim on order 303-1234567-0000006: 119,00\u00a0€", "119.00 EUR"},
            {"claim amount ₹1,23,456.00", "123456.00 INR"},
            {"claim amount CDN$ 12.00", "12.00 CAD"},
            {"claim amount ¥1,200", "1200 JPY"},
            {"claim amount 169.01 EUR", "169.01 EUR"},
        }) {
            ClaimRecord claim = read(mail(CLAIMS, subject, written[0]), ClaimRecord.class);
            assertEquals(Money.parse(written[1]), claim.amount(), written[0]);
        }
    }

    @Test
    void an_address_that_is_encoded_as_a_whole_is_read() {
        String encoded = Base64.getEncoder().encodeToString(("Amazon <" + CLAIMS + ">").getBytes(UTF_8));
        String mail = mail("=?utf-8?B?" + encoded + "?=", "Claim received on order 303-1234567-7654321", "x");
        assertEquals(ORDER, read(mail, ClaimRecord.class).order());
    }

    @Test
    void a_mailbox_holds_many_mails_and_each_names_its_line() {
        String first = mail(BUYER, "One", "Hello\n\nFrom here on it is fine.\n>From me too.");
        String second = mail(BUYER, "Two", "Again").replace("<m1@", "<m2@");
        String box = "From x@y Mon Oct  5 10:30:00 2026\n" + first + "\nFrom x@y Mon Oct  5 10:31:00 2026\n" + second;
        Reading reading = Reading.of(box);
        assertEquals(2, reading.rows().size());
        MessageRecord one = assertInstanceOf(
                MessageRecord.class, reading.record(0, MailedRecord.class).record());
        assertEquals("Hello\n\nFrom here on it is fine.\nFrom me too.", one.body());
        long line = box.lines().takeWhile(text -> !text.contains("10:31")).count() + 1;
        assertEquals(line, ((IntakeRow.Read) reading.rows().get(1)).line());
    }

    @Test
    void parts_nested_beyond_all_measure_are_set_aside() {
        StringBuilder nested = new StringBuilder("From: a@amazon.de\nSubject: x\n");
        for (int depth = 0; depth < 5_000; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b%s\n\n--b%s\n".formatted(depth, depth));
        }
        assertEquals(Doubt.UNREADABLE, doubt(nested.toString()));
    }

    @Test
    void attachments_and_mails_within_a_mail_are_not_its_words() {
        String parts = """
                --b
                Content-Type: text/plain

                The words
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                Not these
                --b
                Content-Type: message/rfc822

                Subject: inner

                Nor these
                --b--
                """;
        String mail = mail(BUYER, "Hi", parts).replace("text/plain; charset=utf-8", "multipart/mixed; boundary=b");
        assertEquals("The words", read(mail, MessageRecord.class).body());
    }
}
