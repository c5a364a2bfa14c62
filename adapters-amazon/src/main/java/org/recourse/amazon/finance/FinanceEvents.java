package org.recourse.amazon.finance;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.amazon.file.Currencies;
import org.recourse.amazon.file.Node;
import org.recourse.amazon.file.UnreadableCell;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.money.Money;

/** Reads lists of finance events, in JSON or XML, of which only those of claims and chargebacks are needed. */
public final class FinanceEvents {
    private static final Map<String, CaseKind> LISTS =
            Map.of("ChargebackEventList", CaseKind.CHARGEBACK, "GuaranteeClaimEventList", CaseKind.A_TO_Z_CLAIM);
    private static final String EVENT = "ShipmentEvent";
    private static final String PRICES = "ItemChargeAdjustmentList";
    private static final String AMOUNT = "ChargeAmount";
    private static final String NUMBER = "CurrencyAmount";

    private FinanceEvents() {}

    /**
     * Reads the events.
     *
     * @param document the whole document
     * @return a row for each event
     */
    public static Iterator<IntakeRow> of(Node document) {
        return lists(document).flatMap(FinanceEvents::rows).iterator();
    }

    private static Stream<Node> lists(Node document) {
        List<Node> all = document.below("FinancialEvents").toList();
        return all.isEmpty()
                ? LISTS.keySet().stream().flatMap(document::below)
                : all.stream().flatMap(events -> events.parts().stream());
    }

    /** A list stands there once, with its events as elements, or once for each event. */
    private static Stream<IntakeRow> rows(Node list) {
        List<Node> elements = list.all(EVENT).toList();
        Stream<Node> events = elements.isEmpty() ? Stream.of(list) : elements.stream();
        return LISTS.containsKey(list.name())
                ? events.filter(event -> !event.parts().isEmpty()).map(event -> row(list.name(), event))
                : events.filter(event -> !event.parts().isEmpty())
                        .map(event -> new IntakeRow.Read(event.line(), 1, new NeedlessRecord()));
    }

    private static IntakeRow row(String list, Node event) {
        try {
            return new IntakeRow.Read(event.line(), 1, record(LISTS.getOrDefault(list, CaseKind.CHARGEBACK), event));
        } catch (UnreadableCell e) {
            return new IntakeRow.Unread(new Rejection(event.line(), e.column(), e.reason()));
        }
    }

    /** What the prices take from the seller goes to the buyer; what they give back moves no case. */
    private static IntakeRecord record(CaseKind kind, Node event) {
        List<Node> amounts =
                event.below(PRICES).flatMap(prices -> prices.below(AMOUNT)).toList();
        Set<String> currencies = amounts.stream()
                .map(amount -> amount.cell("CurrencyCode").required(Currencies::code, "a currency such as EUR"))
                .collect(Collectors.toSet());
        if (currencies.size() > 1) {
            throw new UnreadableCell("CurrencyCode", "found several currencies in one event, expected one");
        }
        BigDecimal sum = amounts.stream()
                .map(amount -> amount.cell(NUMBER).required(Accounts::number, Accounts.EXPECTED_AMOUNT))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        DebitRecord debit = new DebitRecord(
                kind,
                event.cell("AmazonOrderId").marketplaceOrderId(),
                event.cell("PostedDate").required(Accounts::time, Accounts.EXPECTED_TIME),
                currencies.stream()
                        .findFirst()
                        .map(code -> taken(sum, code))
                        .orElseThrow(() -> new UnreadableCell(PRICES, "found nothing, expected the prices taken back")),
                null);
        return debit.amount().minorUnits() > 0 ? debit : new NeedlessRecord();
    }

    private static Money taken(BigDecimal sum, String currency) {
        try {
            return Accounts.taken(sum, currency);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCell(NUMBER, "found no amount of %s, expected one".formatted(currency));
        }
    }
}
