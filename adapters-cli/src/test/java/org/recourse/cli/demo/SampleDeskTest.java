package org.recourse.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recourse.amazon.ReadOptions;
import org.recourse.amazon.SellerFile;
import org.recourse.amazon.SellerFiles;
import org.recourse.application.casework.DrawUpWorklist;
import org.recourse.application.casework.ListCases;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.casework.Worklist;
import org.recourse.application.casework.Worklist.Task;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Selection;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.intake.ImportFile;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.application.product.ProductNotes;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.MetricId;
import org.recourse.domain.health.Scope;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.payment.Payments.Verdict;
import org.recourse.domain.playbook.Action;
import org.recourse.domain.policy.Policies;

/** What a desk shows that has read the sample seller's files. */
class SampleDeskTest {
    private static final AccountId ACCOUNT = AccountId.MAIN;
    private static final Desk DESK = new MemoryDesk();
    private static final Policies POLICIES = Policies.standard();

    @BeforeAll
    static void the_files_are_read_without_a_rejection() {
        SampleSeller.files().forEach((name, bytes) -> {
            if (!name.equals(SampleSeller.INDEX)) {
                ImportReport report = read(name, bytes);
                assertEquals(List.of(), report.rejections(), name);
            }
        });
    }

    private static ImportReport read(String name, byte[] bytes) {
        try (SellerFile file = SellerFiles.open(name, new ByteArrayInputStream(bytes), ReadOptions.NONE)) {
            return new ImportFile(DESK).take(ImportFile.Request.of(ACCOUNT, file.intake(), OrderBook.AS_OF));
        }
    }

    @Test
    void a_second_reading_changes_nothing() {
        SampleSeller.files().forEach((name, bytes) -> {
            if (!name.equals(SampleSeller.INDEX)) {
                ImportReport report = read(name, bytes);
                assertEquals(report.read(), report.known(), name);
            }
        });
    }

    @Test
    void one_marketplace_misses_the_target_and_the_others_meet_it() {
        assertEquals(Measurement.Status.GOOD, defects(Marketplace.US).status());
        assertEquals(Measurement.Status.BAD, defects(Marketplace.DE).status());
        assertEquals(Measurement.Status.GOOD, defects(Marketplace.JP).status());
    }

    private static Measurement defects(Marketplace marketplace) {
        return new MeasureHealth(DESK, POLICIES)
                .measure(MeasureHealth.Request.of(ACCOUNT, OrderBook.AS_OF))
                .report()
                .measurement(MetricId.ORDER_DEFECT_RATE, new Scope(marketplace, null))
                .orElseThrow();
    }

    @Test
    void one_defect_is_on_an_order_that_no_report_holds() {
        assertEquals(
                1,
                new MeasureHealth(DESK, POLICIES)
                        .measure(MeasureHealth.Request.of(ACCOUNT, OrderBook.AS_OF))
                        .strays()
                        .size());
    }

    @Test
    void every_kind_of_case_is_open_and_some_are_overdue() {
        Worklist worklist = worklist();
        Set<CaseKind> kinds =
                worklist.open().stream().map(task -> task.matter().kind()).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(CaseKind.class), kinds);
        assertTrue(worklist.open().stream().filter(Task::overdue).count() >= 3, worklist::toString);
        assertTrue(worklist.open().stream().anyMatch(task -> !task.overdue()), worklist::toString);
    }

    @Test
    void every_open_case_has_advice_and_a_granted_claim_may_still_be_appealed() {
        Worklist worklist = worklist();
        assertTrue(worklist.open().stream().allMatch(task -> task.advice().isPresent()), worklist::toString);
        assertEquals(
                List.of(Action.PREPARE_APPEAL),
                worklist.windows().stream()
                        .filter(task -> task.matter().kind() == CaseKind.A_TO_Z_CLAIM)
                        .flatMap(task -> task.advice().stream())
                        .map(recommendation -> recommendation.advice().action())
                        .toList());
    }

    private static Worklist worklist() {
        return new DrawUpWorklist(DESK, POLICIES)
                .draw(new DrawUpWorklist.Request(ACCOUNT, OrderBook.AS_OF, null, false, Integer.MAX_VALUE));
    }

    /** CBK-6. */
    @Test
    void one_order_was_paid_twice_and_one_may_be() {
        ShowCase cases = new ShowCase(DESK, POLICIES, ProductNotes.NONE);
        List<Verdict> verdicts = all().flatMap(
                        matter -> cases.show(new ShowCase.Request(ACCOUNT, matter.id(), OrderBook.AS_OF)).stream())
                .map(file -> file.payments().verdict())
                .filter(verdict -> verdict != Verdict.ONCE_AT_MOST)
                .sorted()
                .toList();
        assertEquals(List.of(Verdict.WOULD_BE_PAID_TWICE, Verdict.PAID_TWICE), verdicts);
    }

    private static Stream<Case> all() {
        return new ListCases(DESK).list(new ListCases.Request(ACCOUNT, Selection.ALL)).stream();
    }
}
