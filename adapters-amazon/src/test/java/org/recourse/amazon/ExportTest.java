package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recourse.amazon.export.DeskWriter;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.FeedbackChangeRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.IntakeRecord.RefundRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.feedback.FeedbackState;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Delivery.Canceller;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

class ExportTest {
    private static final OrderId ORDER = OrderId.of("111-2222222-3333333");
    private static final Instant NOON = Instant.parse("2026-03-07T12:00:00.123456789Z");
    private static final CaseId CASE = CaseId.parse("ATZ-0123456789");

    private static final IntakeRecord FULL_ORDER = new OrderRecord(new Order(
            ORDER,
            new Sale(
                    NOON,
                    Marketplace.JP,
                    Channel.AFN,
                    OrderState.PARTIALLY_SHIPPED,
                    NOON,
                    ImmutableSortedSet.of(
                            new OrderItem("茶碗\t\"A\"", "B0X", 2, Money.of("1200", "JPY")),
                            new OrderItem("", "", 0, null))),
            new Delivery(NOON, NOON, NOON, NOON, "UPS", "1Z", false, Canceller.SELLER)));
    private static final IntakeRecord BARE_ORDER =
            new OrderRecord(new Order(OrderId.of("S01-1"), null, Delivery.UNKNOWN));
    private static final IntakeRecord REFUND =
            new RefundRecord(new Refund("R\uD83D\uDE00", ORDER, NOON, Money.of("3.50", "EUR"), RefundKind.ITEM_PRICE));
    private static final IntakeRecord CHANGE = new FeedbackChangeRecord(
            new FeedbackChange(ORDER, LocalDate.of(2026, 3, 1), FeedbackState.REVISED_BY_BUYER, NOON));

    private static CaseRecord matter(boolean purged) {
        Particulars particulars = new Particulars(ImmutableSortedMap.of(Particular.ORDER, ORDER.text()));
        CaseEvent opened = new CaseEvent(
                NOON, NOON, Actor.BUYER, "file", new Happening.Opened(Happening.Basis.STATED, particulars));
        CaseEvent granted = new CaseEvent(
                NOON, NOON, Actor.AMAZON, "file", new Happening.Reported(ClaimState.GRANTED, Particulars.NONE));
        return new CaseRecord(
                CASE,
                List.of(EventText.of(opened), EventText.of(granted)),
                List.of(new PersonalData.Piece(CASE, "a1", "b2", "Zoë \uFFFD\u0000 said\nno")),
                purged);
    }

    private static byte[] written(IntakeRecord... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeskWriter writer = new DeskWriter(out);
        List.of(records).forEach(writer);
        writer.flush();
        return out.toByteArray();
    }

    @Test
    void an_empty_desk_is_a_line_that_is_read_as_nothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeskWriter(out).flush();
        assertEquals("{\"schemaVersion\":1,\"type\":\"nothing\"}\n", out.toString(US_ASCII));
        Reading reading = Reading.of(out.toByteArray(), ReadOptions.NONE);
        assertEquals(FileKind.RECOURSE_EXPORT, reading.kind());
        assertEquals(List.of(), reading.rows());
    }

    @Test
    void a_text_with_half_a_character_is_rejected() {
        for (String lost : List.of("\\ud800", "\\udc00x")) {
            String line =
                    "{\"schemaVersion\":1,\"type\":\"refund\",\"id\":\"R\",\"x\":[{\"y\":\"a%s\"}]}\n".formatted(lost);
            assertEquals("y", Reading.of(line).rejection(0).columnOrNull());
        }
    }

    @Test
    void what_is_written_is_read_back_without_loss() {
        List<IntakeRecord> records = List.of(FULL_ORDER, BARE_ORDER, REFUND, CHANGE, matter(false), matter(true));
        Reading reading = Reading.of(written(records.toArray(IntakeRecord[]::new)), ReadOptions.NONE);
        assertEquals(FileKind.RECOURSE_EXPORT, reading.kind());
        for (int i = 0; i < records.size(); i++) {
            assertEquals(
                    new IntakeRow.Read(i + 1, 1, records.get(i)), reading.rows().get(i));
        }
        assertEquals(records.size(), reading.rows().size());
    }

    @Test
    void the_texts_of_an_event_keep_their_order() {
        CaseRecord read = Reading.of(written(matter(false)), ReadOptions.NONE).record(CaseRecord.class);
        assertEquals(matter(false).events().toString(), read.events().toString());
    }

    @Test
    void the_same_records_give_the_same_lines_of_plain_ascii() {
        byte[] once = written(FULL_ORDER, matter(false));
        assertArrayEquals(once, written(FULL_ORDER, matter(false)));
        String text = new String(once, UTF_8);
        assertTrue(US_ASCII.newEncoder().canEncode(text));
        assertEquals(2, text.lines().count());
        assertTrue(text.lines().allMatch(line -> line.startsWith("{\"schemaVersion\":1,\"type\":\"")), text);
    }

    @Test
    void every_character_comes_back_and_none_can_steer_a_terminal() {
        String all =
                IntStream.rangeClosed(0, 0x2FFF).mapToObj(Character::toString).collect(Collectors.joining());
        PersonalData.Piece piece = new PersonalData.Piece(CASE, "salt", "digest", all + "\uD83D\uDCE6");
        CaseRecord record = new CaseRecord(CASE, List.of(), List.of(piece), false);
        String line = new String(written(record), UTF_8);
        assertTrue(line.matches("[ -~]*\n"), line);
        assertEquals(record, Reading.of(line).record(CaseRecord.class));
    }

    @Test
    void only_what_a_desk_holds_can_be_written() {
        IntakeRecord claim = new IntakeRecord.ClaimRecord(null, ORDER, NOON, null, null, null, null, null, null, null);
        assertThrows(IllegalArgumentException.class, () -> written(claim));
    }

    @Test
    void a_line_that_says_what_cannot_be_is_rejected_by_itself() {
        String good = new String(written(REFUND), UTF_8);
        Reading reading = Reading.of(good
                + good.replace("3.50", "3.5x")
                + good.replace("item-price", "mystery")
                + "{\"schemaVersion\":1,\"type\":\"laundry\"}\n"
                + "{\"schemaVersion\":1,\"type\":\"case\",\"id\":\"ATZ-0123456789\",\"events\":[{\"at\":\"x\"}],\"words\":[]}\n"
                + good);
        assertEquals(Optional.of("amount"), reading.rejection(1).column());
        assertEquals(2, reading.rejection(1).line());
        assertEquals(Optional.of("kind"), reading.rejection(2).column());
        assertEquals(Optional.of("type"), reading.rejection(3).column());
        assertEquals(Optional.of("events"), reading.rejection(4).column());
        assertEquals(REFUND, reading.record(5, RefundRecord.class));
    }

    @Test
    void lines_that_are_no_json_or_of_another_version_refuse_the_file() {
        String good = new String(written(REFUND), UTF_8);
        assertEquals(2, Reading.refusal(good + good.substring(0, 60)).line());
        assertEquals(2, Reading.refusal(good + "{oops}\n").line());
        assertFalse(Reading.refusal(good + "{oops}\n").reason().contains("oops"));
        assertEquals(2, Reading.refusal(good + "17\n").line());
        assertTrue(Reading.refusal(good + good.replace(":1,", ":2,")).reason().contains("another version"));
        assertTrue(Reading.refusal(good + "{\"a\":".repeat(100)).reason().contains("no JSON"));
    }
}
