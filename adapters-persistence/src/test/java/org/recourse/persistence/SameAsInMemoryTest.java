package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.FeedbackChange;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Salt;
import org.recourse.application.desk.Selection;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.CaseState;
import org.recourse.domain.casework.CaseType;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.health.Standing;
import org.recourse.domain.health.Trait;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Channel;
import org.recourse.domain.order.Delivery;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.order.OrderState;
import org.recourse.domain.order.Sale;
import org.recourse.domain.payment.Refund;
import org.recourse.domain.payment.RefundKind;

/** The desk in memory is the model: whatever is done to both, both hold the same afterwards. */
final class SameAsInMemoryTest {
    private static final int TRANSACTIONS = 250;
    private static final List<AccountId> ACCOUNTS = List.of(AccountId.of("a"), AccountId.of("b"));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    private final long seed = Desks.seed();
    private final Random random = new Random(seed);

    /** One thing to do to a desk; it answers what the desk answered. */
    private interface Deed extends Function<Records, Object> {}

    @Test
    void both_desks_answer_and_hold_the_same() {
        Desk model = new MemoryDesk();
        SqliteDesk desk = SqliteDesk.open(directory);
        try {
            for (int i = 1; i <= TRANSACTIONS; i++) {
                List<Deed> deeds = deeds();
                boolean fails = random.nextInt(8) == 0;
                assertEquals(run(model, deeds, fails), run(desk, deeds, fails), "seed %d, step %d".formatted(seed, i));
                if (i % 50 == 0) {
                    desk.close();
                    desk = SqliteDesk.open(directory);
                    assertSame(model, desk);
                }
            }
        } finally {
            desk.close();
        }
    }

    private void assertSame(Desk model, Desk desk) {
        for (AccountId account : ACCOUNTS) {
            List<String> expected = model.read(records -> everything(records, account));
            assertEquals(expected, desk.read(records -> everything(records, account)), "seed " + seed);
        }
    }

    private static List<Object> run(Desk desk, List<Deed> deeds, boolean fails) {
        List<Object> answers = new ArrayList<>();
        Function<Records, Boolean> work = records -> {
            deeds.forEach(deed -> answers.add(deed.apply(records)));
            if (fails) {
                throw new ArithmeticException("on purpose");
            }
            return true;
        };
        if (fails) {
            assertThrows(ArithmeticException.class, () -> desk.write(work));
        } else {
            desk.write(work);
        }
        return answers;
    }

    private List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            deeds.add(deed(ACCOUNTS.get(random.nextInt(2))));
        }
        return deeds;
    }

    private Deed deed(AccountId account) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> grow(account);
            case 3 -> save(account, order());
            case 4 -> place(account, standing());
            case 5 -> save(account, refund());
            case 6 -> save(account, feedbackChange());
            case 7 -> restore(account);
            default -> random.nextInt(20) == 0 ? clear(account) : purge(account);
        };
    }

    private Deed grow(AccountId account) {
        CaseType type = CaseTypes.of(pick(List.of(CaseKind.values())));
        CaseEvent opened = event(new Happening.Opened(Happening.Basis.STATED, particulars()));
        CaseEvent reported = event(new Happening.Reported(
                (CaseState) pick(List.copyOf(type.lifecycle().states())), Particulars.NONE));
        CaseId id = CaseId.about(account, type.kind(), "matter " + random.nextInt(4));
        int stale = random.nextInt(10) == 0 ? 1 : 0;
        return records -> {
            Case grown = records.cases()
                    .find(account, id)
                    .map(known -> known.with(List.of(random(known, opened, reported))))
                    .orElseGet(() -> Case.of(type, id, account, List.of(opened, reported)));
            int before = records.cases().find(account, id).map(Case::version).orElse(0);
            return records.cases().append(grown, Math.max(0, before - stale));
        };
    }

    private static CaseEvent random(Case known, CaseEvent opened, CaseEvent reported) {
        return known.version() % 3 == 0 ? opened : reported;
    }

    private Particulars particulars() {
        return Particulars.NONE
                .with(Particular.ORDER, random.nextInt(3) == 0 ? "" : orderId().text())
                .with(Particular.REFERENCE, random.nextInt(2) == 0 ? "" : "R " + random.nextInt(5));
    }

    private CaseEvent event(Happening what) {
        Instant at = START.plusSeconds(random.nextInt(1_000_000));
        return new CaseEvent(at, at, pick(List.of(Actor.values())), "model", what);
    }

    private static Deed save(AccountId account, Order order) {
        return records -> {
            records.orders().save(account, order);
            return records.orders().find(account, order.id());
        };
    }

    private static Deed save(AccountId account, Refund refund) {
        return records -> {
            records.refunds().save(account, refund);
            return records.refunds().ofOrder(account, refund.order());
        };
    }

    private static Deed save(AccountId account, FeedbackChange change) {
        return records -> records.feedbackChanges().save(account, change);
    }

    private static Deed place(AccountId account, Standing standing) {
        return records -> {
            records.standings().place(account, standing);
            return records.standings().find(account, standing.order());
        };
    }

    private static Deed clear(AccountId account) {
        return records -> {
            records.standings().clear(account);
            return records.standings().tally(account, LocalDate.MIN, LocalDate.MAX);
        };
    }

    private Deed restore(AccountId account) {
        CaseId owner = owner(account);
        Salt salt = new Salt("%032x".formatted(1 + Math.abs((long) owner.hashCode())));
        String words = "words " + random.nextInt(6);
        return records ->
                records.personalData().restore(account, new Piece(owner, salt.hex(), salt.digest(words), words));
    }

    private Deed purge(AccountId account) {
        CaseId owner = owner(account);
        return records -> {
            records.personalData().purge(account, owner);
            return records.personalData().isPurged(account, owner);
        };
    }

    private CaseId owner(AccountId account) {
        return CaseId.about(account, CaseKind.BUYER_MESSAGE, "message " + random.nextInt(40));
    }

    private Order order() {
        Sale sale = new Sale(
                START.plusSeconds(random.nextInt(1_000_000)),
                random.nextBoolean() ? null : pick(List.of(Marketplace.values())),
                pick(List.of(Channel.values())),
                pick(List.of(OrderState.values())),
                random.nextBoolean() ? null : START,
                ImmutableSortedSet.of());
        return new Order(orderId(), random.nextBoolean() ? null : sale, Delivery.UNKNOWN);
    }

    private OrderId orderId() {
        return OrderId.of("111-0000000-%07d".formatted(random.nextInt(12)));
    }

    private Standing standing() {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3));
        Set<Trait> traits = random.nextBoolean() ? Set.of() : Set.of(pick(List.of(Trait.values())));
        return new Standing(orderId(), day, pick(List.of(Marketplace.DE, Marketplace.FR)), Channel.AFN, traits);
    }

    private Refund refund() {
        Money amount = Money.of(Integer.toString(1 + random.nextInt(50)), "JPY");
        return new Refund("R" + random.nextInt(9), orderId(), START, amount, pick(List.of(RefundKind.values())));
    }

    private FeedbackChange feedbackChange() {
        CaseType type = CaseTypes.of(CaseKind.SELLER_FEEDBACK);
        CaseState state = (CaseState) pick(List.copyOf(type.lifecycle().states()));
        return new FeedbackChange(orderId(), LocalDate.of(2026, 1, 1), state, START.plusNanos(random.nextInt(3)));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> everything(Records records, AccountId account) {
        List<String> all = new ArrayList<>();
        records.cases().each(account, Selection.ALL, matter -> all.add(matter.id() + " " + matter.log()));
        records.cases().each(account, Selection.OPEN, matter -> all.add("open " + matter));
        records.orders().each(account, order -> all.add(order.toString()));
        records.orders()
                .each(
                        account,
                        order -> all.add(
                                records.cases().ofOrder(account, order.id()).toString()));
        for (int i = 0; i < 5; i++) {
            all.add(records.cases()
                    .called(account, CaseKind.CHARGEBACK, "R " + i)
                    .toString());
        }
        records.standings().each(account, LocalDate.MIN, LocalDate.MAX, standing -> all.add(standing.toString()));
        all.add(records.standings().tally(account, LocalDate.MIN, LocalDate.MAX).toString());
        records.refunds().each(account, refund -> all.add(refund.toString()));
        records.feedbackChanges().each(account, change -> all.add(change.toString()));
        records.personalData().each(account, piece -> all.add(piece.toString()));
        all.add(records.trail().head(account).toString());
        all.add(records.trail().check(account).toString());
        return all;
    }
}
