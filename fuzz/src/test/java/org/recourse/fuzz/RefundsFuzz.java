package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class RefundsFuzz {
    @FuzzTest
    void a_file_of_refunds_adds_up(byte[] bytes) {
        Imports.check(FileKind.REFUNDS, bytes);
    }
}
