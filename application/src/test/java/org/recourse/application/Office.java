package org.recourse.application;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Selection;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeFile;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.EventText;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderItem;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.policy.Policies;

/** A desk in memory with what the tests put on it and read from it. */
public final class Office {
    /** The account of every test. */
    public static final AccountId ACCOUNT = AccountId.MAIN;

    /** The time at which every import is learned of. */
    public static final Instant NOW = time("11-20T12:00");

    /** The order that most tests are about. */
    public static final OrderId ORDER = OrderId.of("111-1111111-1111111");

    private static final int YEAR = 2026;

    /** Where everything is kept. */
    public final Desk desk = new MemoryDesk();

    /** The policies of every test that does not set its own. */
    public final Policies policies = Policies.standard();

    /** Returns an instant of the year 2026 in UTC, such as {@code 11-20T12:00}. */
    public static Instant time(String monthDayTime) {
        return LocalDateTime.parse(YEAR + "-" + monthDayTime).toInstant(ZoneOffset.UTC);
    }

    /** Returns an amount of US dollars. */
    public static Money dollars(String amount) {
        return Money.of(amount, "USD");
    }

    /** Returns a shipped order of 30 dollars on Amazon.com. */
    public static Order sold(OrderId id, String purchasedAt) {
        OrderItem item = new OrderItem("SKU-1", "B000000001", 1, dollars("30.00"));
        Sale sale = new Sale(
                time(purchasedAt),
                Marketplace.US,
                Channel.MFN,
                OrderState.SHIPPED,
                time(purchasedAt),
                ImmutableSortedSet.of(item));
        return new Order(id, sale, Delivery.UNKNOWN);
    }

    /** Returns an order of which only the delivery is known. */
    public static Order delivered(OrderId id, String deliveredAt) {
        Delivery delivery = new Delivery(null, null, null, time(deliveredAt), "USPS", "94001", Boolean.TRUE, null);
        return new Order(id, null, delivery);
    }

    /** Takes in records as one file, each as one row. */
    public ImportReport take(String kind, IntakeRecord... records) {
        return take(kind, Arrays.asList(records));
    }

    /** Takes in records as one file, each as one row. */
    public ImportReport take(String kind, List<? extends IntakeRecord> records) {
        List<IntakeRow> rows = new ArrayList<>();
        for (IntakeRecord said : records) {
            rows.add(new IntakeRow.Read(rows.size() + 2L, 1, said));
        }
        return take(false, kind, rows);
    }

    /** Takes in rows as one file. */
    public ImportReport take(boolean strict, String kind, List<IntakeRow> rows) {
        IntakeFile file = new IntakeFile(kind + ".txt", kind, rows.iterator());
        return new ImportFile(desk).take(new ImportFile.Request(ACCOUNT, file, strict, NOW, read -> {}));
    }

    /** Returns the only case of a kind. */
    public Case only(CaseKind kind) {
        List<Case> cases = cases(kind);
        if (cases.size() != 1) {
            throw new AssertionError("expected one " + kind.kebab() + ", found " + cases);
        }
        return cases.get(0);
    }

    /** Returns the cases of a kind, or all. */
    public List<Case> cases(@Nullable CaseKind kind) {
        List<Case> cases = new ArrayList<>();
        desk.<Boolean>read(records -> {
            records.cases().each(ACCOUNT, new Selection(kind, false), cases::add);
            return true;
        });
        return cases;
    }

    /** Returns the kebab form of the state that a case is in. */
    public String state(CaseId id) {
        return desk.read(records ->
                Kebab.of(records.cases().find(ACCOUNT, id).orElseThrow().state().name()));
    }

    /** Returns how many events the audit trail has. */
    public long events() {
        return desk.read(records -> records.trail().head(ACCOUNT).events());
    }

    /** Returns a text of all that is on the desk, with words in place of the digests, which are salted anew on each desk. */
    public String picture() {
        return desk.read(Office::picture);
    }

    private static String picture(Records records) {
        List<String> lines = new ArrayList<>();
        records.orders().each(ACCOUNT, order -> lines.add(order.toString()));
        records.refunds().each(ACCOUNT, refund -> lines.add(refund.toString()));
        records.feedbackChanges().each(ACCOUNT, change -> lines.add(change.toString()));
        records.cases().each(ACCOUNT, Selection.ALL, matter -> lines.addAll(picture(records, matter)));
        records.orders()
                .each(
                        ACCOUNT,
                        order -> lines.add(
                                records.standings().find(ACCOUNT, order.id()).toString()));
        return String.join("\n", lines);
    }

    private static List<String> picture(Records records, Case matter) {
        String head = "%s %s since %s, opened %s, %s, %s"
                .formatted(
                        matter,
                        matter.order(),
                        matter.since(),
                        matter.openedAt(),
                        matter.liability(),
                        matter.metricImpact());
        Stream<String> history = matter.history().stream()
                .map(entry -> "  " + plain(records, matter, EventText.of(entry.event())) + " " + entry.effective());
        return Stream.concat(Stream.of(head), new TreeSet<>(history.collect(Collectors.toSet())).stream())
                .toList();
    }

    private static String plain(Records records, Case matter, Map<String, String> event) {
        return event.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + records.personalData()
                                .words(ACCOUNT, matter.id(), field.getValue())
                                .orElse(field.getValue()))
                .collect(Collectors.joining(", "));
    }
}
