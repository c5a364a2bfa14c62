package org.recourse.domain.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reply must not say, in seven languages (RPL-3, RPL-5, RPL-6, RPL-7, RPL-11). */
class ForbiddenPhrasesTest {
    private static final int MOST_MISSED = 5;
    private static final ReplyCheck CHECK = new ReplyCheck((text, countries) -> List.of());

    private static List<Fault> faults(String text) {
        return CHECK.check(Draft.of(text, Audience.BUYER)).stream()
                .map(Finding::fault)
                .toList();
    }

    @Test
    void what_must_not_be_said_is_found_in_every_language() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> lines =
                Resources.readLines(Resources.getResource(getClass(), "offending.tsv"), StandardCharsets.UTF_8);
        for (String line : lines) {
            List<String> row = Splitter.on('\t').splitToList(line);
            if (!faults(row.get(2)).contains(Fault.find(row.get(1)).orElseThrow())) {
                missed.add(line);
            }
        }
        System.out.printf("forbidden phrases found: %s of %s%n", lines.size() - missed.size(), lines.size());
        assertTrue(missed.size() <= MOST_MISSED, missed::toString);
    }

    @Test
    void sentences_of_daily_support_are_left_alone() throws IOException {
        List<String> alarms = new ArrayList<>();
        for (String line :
                Resources.readLines(Resources.getResource(getClass(), "harmless.tsv"), StandardCharsets.UTF_8)) {
            String text = Splitter.on('\t').splitToList(line).get(1);
            if (!faults(text).isEmpty()) {
                alarms.add(faults(text) + " " + text);
            }
        }
        assertEquals(List.of(), alarms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have refunded the full amount of 12.50 EUR.",
                "You can leave the parcel with a neighbour.",
                "Your claim was decided by Amazon on 3 November.",
                "If you wish to withdraw the claim, open your orders and choose the order.",
                "Please send us a photo through Amazon's messages.",
                "Wir haben Ihnen den vollen Betrag erstattet.",
                "Das Rücksendeetikett finden Sie in Ihrem Konto.",
                "Nous vous avons remboursé hier.",
                "El reembolso se envió ayer.",
                "Il rimborso è stato inviato ieri.",
                "返金の手続きが完了いたしました。",
                "您的退款已经到账。"
            })
    void harmless_sentences_are_left_alone(String text) {
        assertEquals(List.of(), faults(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please r e m o v e your negative feedback.",
                "Please rem\u200Bove your neg\u00ADative feed\u200Dback.",
                "Plеasе rеmovе your nеgativе fееdback.",
                "Ｐｌｅａｓｅ ｒｅｍｏｖｅ ｙｏｕｒ ｎｅｇａｔｉｖｅ ｆｅｅｄｂａｃｋ.",
                "Please re<b></b>move your nega<!-- x -->tive feed<i></i>back."
            })
    void a_disguise_hides_nothing(String text) {
        assertTrue(
                faults(text).contains(Fault.FEEDBACK_REMOVAL),
                () -> faults(text).toString());
    }

    @Test
    void a_finding_names_rule_place_and_fix_in_code_points() {
        String text = "𝐇ello. We answer as soon as possible.";
        Finding finding = CHECK.check(Draft.of(text, Audience.BUYER)).get(0);
        assertEquals("soon as possible", finding.excerpt());
        assertEquals("soon as possible", finding.span().of(text));
        assertEquals(20, finding.span().from());
        assertEquals("RPL-3", finding.fault().rule().id());
        assertEquals(Severity.WARNING, finding.severity());
    }

    @Test
    void to_amazon_some_of_it_may_be_said() {
        String text =
                "The buyer asked us to refund, and we did once the claim was closed by the buyer. Our voucher code was not used.";
        assertEquals(List.of(), CHECK.check(Draft.of(text, Audience.AMAZON)));
    }
}
