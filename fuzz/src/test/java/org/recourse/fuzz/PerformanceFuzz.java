package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class PerformanceFuzz {
    @FuzzTest
    void a_performance_report_adds_up(byte[] bytes) {
        Imports.check(FileKind.PERFORMANCE_REPORT, bytes);
    }
}
