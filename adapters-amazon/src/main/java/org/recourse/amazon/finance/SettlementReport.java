package org.recourse.amazon.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.amazon.file.Cell;
import org.recourse.amazon.file.Column;
import org.recourse.amazon.file.Currencies;
import org.recourse.amazon.file.Header;
import org.recourse.amazon.file.Row;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.DebitRecord;
import org.recourse.application.intake.IntakeRecord.NeedlessRecord;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Marketplace;

/**
 * Reads the rows of Amazon's settlement reports, of the first version and the second. A settlement begins with a row that holds its currency; what a
 * claim or chargeback took is the sum of the prices in several rows. Not safe for use by several threads.
 */
public final class SettlementReport {
    /** The columns by which the report is recognised. */
    public static final List<String> SIGNATURE = List.of("settlement-id", "transaction-type");

    private static final String PRICE = "ItemPrice";

    private final Optional<String> fallbackCurrency;
    private final Column settlement;
    private final Column currency;
    private final Column type;
    private final Column order;
    private final Column adjustment;
    private final Column marketplace;
    private final Column posted;
    private final Column postedTime;
    private final Column price;
    private final Column amountType;
    private final Column amount;
    private final Map<String, String> currencies = new HashMap<>();

    /**
     * Prepares for the columns of one file.
     *
     * @param header the names of the columns
     * @param place where the rows are from that do not say so themselves
     */
    public SettlementReport(Header header, Optional<Marketplace> place) {
        fallbackCurrency = place.map(from -> from.currency().getCurrencyCode());
        settlement = header.column("settlement-id");
        currency = header.column("currency");
        type = header.column("transaction-type");
        order = header.column("order-id");
        adjustment = header.column("adjustment-id");
        marketplace = header.column("marketplace-name");
        posted = header.column("posted-date");
        postedTime = header.column("posted-date-time");
        price = header.column("price-amount");
        amountType = header.column("amount-type");
        amount = header.column("amount");
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return the part of a debit that it tells of, or that no rule needs it
     * @throws org.recourse.amazon.file.UnreadableCell when it cannot be read
     */
    public IntakeRecord read(Row row) {
        String id = row.cell(settlement).text();
        if (!row.cell(currency).isBlank()) {
            currencies.putIfAbsent(id, row.cell(currency).text());
        }
        return Accounts.about(row.cell(type).text())
                .<IntakeRecord>map(kind -> debit(kind, id, row))
                .orElseGet(NeedlessRecord::new);
    }

    private DebitRecord debit(CaseKind kind, String id, Row row) {
        Cell when = row.cell(postedTime).isBlank() ? row.cell(posted) : row.cell(postedTime);
        Instant at = when.required(Accounts::time, Accounts.EXPECTED_TIME);
        return new DebitRecord(
                kind,
                row.cell(order).marketplaceOrderId(),
                at,
                money(row, currency(id, row)),
                row.cell(adjustment).textOrNull());
    }

    private String currency(String id, Row row) {
        Optional<String> known = Optional.ofNullable(currencies.get(id))
                .or(() -> Marketplace.find(row.cell(marketplace).text())
                        .map(place -> place.currency().getCurrencyCode()))
                .or(() -> fallbackCurrency);
        return row.cell(currency).or(known).required(Currencies::code, "the currency of the settlement, such as EUR");
    }

    private Money money(Row row, String code) {
        boolean isSecondVersion = !row.cell(amountType).isBlank();
        boolean isPrice = !isSecondVersion || row.cell(amountType).text().equals(PRICE);
        Cell cell = row.cell(isSecondVersion ? amount : price);
        return isPrice && !cell.isBlank()
                ? cell.required(text -> Accounts.taken(Accounts.amount(text), code), Accounts.EXPECTED_AMOUNT)
                : Accounts.taken(BigDecimal.ZERO, code);
    }
}
