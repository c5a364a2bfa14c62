package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class FbaReturnsFuzz {
    @FuzzTest
    void a_report_of_fba_returns_adds_up(byte[] bytes) {
        Imports.check(FileKind.FBA_RETURNS, bytes);
    }
}
