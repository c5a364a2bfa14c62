package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.money.Money;

/** Settlements and finance events: only the money of claims and chargebacks is read. */
class AccountsTest {
    private static List<DebitRecord> debits(Reading reading) {
        return reads(reading)
                .filter(read -> read.record() instanceof DebitRecord)
                .map(read -> (DebitRecord) read.record())
                .sorted(Comparator.comparing(DebitRecord::kind).reversed())
                .toList();
    }

    private static Stream<IntakeRow.Read> reads(Reading reading) {
        return reading.rows().stream().map(row -> (IntakeRow.Read) row);
    }

    private static long rows(Reading reading) {
        return reads(reading).mapToLong(IntakeRow.Read::rows).sum();
    }

    private static void assertDebits(Reading reading, String currency, String chargeback, String claim) {
        assertEquals(
                List.of(CaseKind.CHARGEBACK, CaseKind.A_TO_Z_CLAIM),
                debits(reading).stream().map(DebitRecord::kind).toList());
        assertEquals(
                List.of(Money.of(chargeback, currency), Money.of(claim, currency)),
                debits(reading).stream().map(DebitRecord::amount).toList());
        assertTrue(reads(reading)
                .allMatch(read -> read.record() instanceof DebitRecord || read.record() instanceof NeedlessRecord));
    }

    @Test
    void the_parts_of_a_debit_are_added_up_in_a_settlement_of_the_first_version() {
        Reading reading = Fixture.read("settlement-v1.txt");
        assertEquals(FileKind.SETTLEMENT, reading.kind());
        assertDebits(reading, "USD", "76.32", "136.72");
        assertEquals(
                Instant.parse("2026-09-09T04:51:08Z"), debits(reading).get(0).at());
        assertEquals(lines("settlement-v1.txt") - 1, rows(reading));
    }

    @Test
    void a_settlement_of_the_second_version_says_the_same_in_another_form() {
        Reading reading = Fixture.read("settlement-v2.txt");
        assertDebits(reading, "EUR", "76.32", "136.72");
        assertEquals(lines("settlement-v2.txt") - 1, rows(reading));
    }

    private static long lines(String name) {
        return new String(Fixture.bytes(name), UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .count();
    }

    @Test
    void a_debit_of_a_settlement_that_cannot_be_read_is_named() {
        String header =
                "settlement-id\tcurrency\ttransaction-type\torder-id\tadjustment-id\tposted-date\tprice-amount\n";
        String bad = "1\t\tChargeback Refund\t303-1234567-7654321\t9\tyesterday\t-1.00\n";
        Reading reading = Reading.of(header + "1\tEUR\t\t\t\t\t\n" + bad);
        assertEquals("posted-date", reading.rejection(1).column().orElseThrow());
        assertEquals(3, reading.rejection(1).line());
    }

    @Test
    void a_settlement_without_any_currency_is_named() {
        String header =
                "settlement-id\tcurrency\ttransaction-type\torder-id\tadjustment-id\tposted-date\tprice-amount\n";
        String bare = "1\t\tChargeback Refund\t303-1234567-7654321\t9\t2026-09-09\t-1.00\n";
        assertEquals("currency", Reading.of(header + bare).rejection(0).column().orElseThrow());
    }

    @Test
    void money_that_comes_back_to_the_seller_moves_no_case() {
        String header =
                "settlement-id\tcurrency\ttransaction-type\torder-id\tadjustment-id\tposted-date\tprice-amount\n";
        String back = "1\tEUR\tChargeback Refund\t303-1234567-7654321\t9\t2026-09-09\t1.00\n";
        Reading.of(header + back).record(NeedlessRecord.class);
    }

    @Test
    void amounts_are_read_with_strokes_of_either_kind() {
        String header =
                "settlement-id\tcurrency\ttransaction-type\torder-id\tadjustment-id\tposted-date\tprice-amount\n";
        for (String amount : List.of("-1.234,56", "-1,234.56", "(1234.56)", "-1234,56", "-1'234.56")) {
            String row = "1\tEUR\tA-to-Z Guarantee Refund\t303-1234567-7654321\t9\t09.09.2026 04:51:08 UTC\t" + amount;
            assertEquals(
                    Money.of("1234.56", "EUR"),
                    Reading.of(header + row + "\n").record(DebitRecord.class).amount(),
                    amount);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1e999999999", "-1e-999999999", "-90000000000000000.00", "-9999999999.00"})
    void an_amount_of_a_settlement_beyond_all_measure_is_named(String amount) {
        String header =
                "settlement-id\tcurrency\ttransaction-type\torder-id\tadjustment-id\tposted-date\tprice-amount\n";
        String row = "1\tEUR\tChargeback Refund\t303-1234567-7654321\t9\t2026-09-09\t" + amount + "\n";
        assertEquals(
                "price-amount",
                Reading.of(header + row + row).rejection(1).column().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.005", "-1e999999999", "-1e-999999999", "-99999999999999999999"})
    void an_amount_of_a_finance_event_beyond_all_measure_is_named(String amount) {
        String event = """
                {"FinancialEvents": {"ChargebackEventList": [{"AmazonOrderId": "303-1234567-7654321",
                "PostedDate": "2026-09-09T00:00Z", "ShipmentItemAdjustmentList": [{"ItemChargeAdjustmentList": [
                {"ChargeAmount": {"CurrencyCode": "EUR", "CurrencyAmount": -2.5}},
                {"ChargeAmount": {"CurrencyCode": "EUR", "CurrencyAmount": %s}}]}]}]}}""";
        assertEquals(
                "CurrencyAmount",
                Reading.of(event.formatted(amount)).rejection(0).column().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+99999-01-01", "31.12.+999999999", "-0001-01-01"})
    void a_day_of_a_settlement_beyond_all_measure_is_named(String day) {
        String header =
                "settlement-id\tcurrency\ttransaction-type\torder-id\tadjustment-id\tposted-date\tprice-amount\n";
        String row = "1\tEUR\tChargeback Refund\t303-1234567-7654321\t9\t" + day + "\t-1.00\n";
        assertEquals(
                "posted-date", Reading.of(header + row).rejection(0).column().orElseThrow());
    }

    @Test
    void finance_events_say_the_same_in_json_and_xml() {
        Reading json = Fixture.read("finance-events.json");
        Reading xml = Fixture.read("finance-events.xml");
        assertEquals(FileKind.FINANCE_EVENTS, json.kind());
        assertDebits(json, "EUR", "64.86", "104.90");
        assertEquals(debits(json), debits(xml));
        assertEquals(3, rows(json));
        assertEquals(3, rows(xml));
    }

    @Test
    void a_finance_event_with_two_currencies_or_without_an_order_is_named() {
        String event = """
                {"FinancialEvents": {"ChargebackEventList": [{"AmazonOrderId": "%s", "PostedDate": "2026-09-09T00:00Z",
                "ShipmentItemAdjustmentList": [{"ItemChargeAdjustmentList": [
                {"ChargeAmount": {"CurrencyCode": "EUR", "CurrencyAmount": -1}},
                {"ChargeAmount": {"CurrencyCode": "%s", "CurrencyAmount": -2.5}}]}]}]}}""";
        Reading good = Reading.of(event.formatted("303-1234567-7654321", "EUR"));
        assertEquals(Money.of("3.50", "EUR"), good.record(DebitRecord.class).amount());
        Reading mixed = Reading.of(event.formatted("303-1234567-7654321", "USD"));
        assertEquals("CurrencyCode", mixed.rejection(0).column().orElseThrow());
        Reading nameless = Reading.of(event.formatted("", "EUR"));
        assertEquals("AmazonOrderId", nameless.rejection(0).column().orElseThrow());
    }
}
