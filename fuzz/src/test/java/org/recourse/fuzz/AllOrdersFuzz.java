package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class AllOrdersFuzz {
    @FuzzTest
    void an_all_orders_report_adds_up(byte[] bytes) {
        Imports.check(FileKind.ALL_ORDERS, bytes);
    }
}
