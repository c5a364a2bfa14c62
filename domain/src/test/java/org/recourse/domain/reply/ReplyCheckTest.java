package org.recourse.domain.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.text.Language;

class ReplyCheckTest {
    private static final ReplyCheck CHECK = new ReplyCheck((text, countries) -> List.of());
    private static final String UNKIND =
            "The parcel with your order was handed to the carrier on the third of the month ".repeat(6);

    private static List<Fault> faults(Draft draft) {
        return CHECK.check(draft).stream().map(Finding::fault).toList();
    }

    private static List<Fault> faults(String text) {
        return faults(Draft.of(text, Audience.BUYER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello {{buyerName}}", "Order [ORDER ID]", "by ____", "XXXX", "TODO", "${name}", "%NAME%"})
    void a_placeholder_that_nobody_filled_is_an_error(String text) {
        assertEquals(List.of(Fault.UNFILLED), faults(text));
    }

    @Test
    void emoji_and_markup_are_errors() {
        assertEquals(List.of(Fault.EMOJI), faults("Thank you \uD83D\uDE00"));
        assertEquals(List.of(Fault.MARKUP), faults("<b>Thank you"));
        assertEquals(List.of(), faults("5 < 6 and 7 > 3"));
    }

    @Test
    void a_text_has_between_one_and_two_thousand_characters() {
        assertEquals(List.of(Fault.EMPTY), faults(" \n"));
        assertEquals(List.of(), faults("x".repeat(2000)));
        assertEquals(List.of(Fault.TOO_LONG), faults("x".repeat(2001)));
        assertEquals(List.of(Fault.TOO_LONG, Fault.TOO_LONG_TO_CHECK), faults("x".repeat(5001)));
    }

    @Test
    void an_unasked_message_names_the_order() {
        OrderId order = OrderId.of("302-8467370-0000001");
        Draft draft =
                new Draft("Hello", Audience.BUYER, Optional.empty(), Optional.empty(), Optional.of(order), List.of());
        assertEquals(List.of(Fault.NO_ORDER_ID), faults(draft));
    }

    /** RPL-8. */
    @Test
    void attachments_have_limits() {
        List<Long> many = IntStream.range(0, 6).mapToObj(i -> 1L).toList();
        List<Long> big = List.of(10L * 1024 * 1024 + 1);
        assertEquals(List.of(Fault.TOO_MANY_ATTACHMENTS), faults(with(many)));
        assertEquals(List.of(Fault.TOO_BIG_ATTACHMENT), faults(with(big)));
    }

    private static Draft with(List<Long> attachments) {
        return new Draft("Hello", Audience.BUYER, Optional.empty(), Optional.empty(), Optional.empty(), attachments);
    }

    /** RPL-2. */
    @Test
    void a_letter_thanks_or_apologises() {
        assertEquals(List.of(Fault.NO_THANKS), faults(UNKIND));
        assertEquals(List.of(), faults(UNKIND + "Thank you."));
        assertEquals(List.of(), faults(Draft.of(UNKIND, Audience.AMAZON)));
    }

    @Test
    void choices_are_numbered() {
        String choice = "Would you like a refund or a new one?";
        assertEquals(List.of(Fault.UNNUMBERED_CHOICE), faults(choice));
        assertEquals(List.of(), faults(choice + "\n1. refund\n2. new one"));
    }

    /** RPL-9. */
    @Test
    void the_reader_reads_another_language() {
        String text = "Wir haben die Sendung geprüft und sie ist bei Ihnen.";
        Draft french = new Draft(
                text, Audience.BUYER, Optional.empty(), Optional.of(Language.FRENCH), Optional.empty(), List.of());
        Draft german = new Draft(
                text, Audience.BUYER, Optional.empty(), Optional.of(Language.GERMAN), Optional.empty(), List.of());
        assertTrue(faults(french).contains(Fault.OTHER_LANGUAGE));
        assertFalse(faults(german).contains(Fault.OTHER_LANGUAGE));
    }

    @Test
    void every_fault_says_how_to_mend_it() {
        for (Fault fault : Fault.values()) {
            assertTrue(fault.fix().endsWith("."), fault.name());
            assertEquals(Optional.of(fault), Fault.find(fault.kebab()));
        }
    }
}
