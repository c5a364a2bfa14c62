package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class OrdersFuzz {
    @FuzzTest
    void a_file_of_orders_adds_up(byte[] bytes) {
        Imports.check(FileKind.ORDERS, bytes);
    }
}
