package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class SettlementFuzz {
    @FuzzTest
    void a_settlement_adds_up(byte[] bytes) {
        Imports.check(FileKind.SETTLEMENT, bytes);
    }
}
