package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class UnshippedFuzz {
    @FuzzTest
    void a_report_of_unshipped_orders_adds_up(byte[] bytes) {
        Imports.check(FileKind.UNSHIPPED_ORDERS, bytes);
    }
}
