package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class ChargebacksFuzz {
    @FuzzTest
    void a_file_of_chargebacks_adds_up(byte[] bytes) {
        Imports.check(FileKind.CHARGEBACKS, bytes);
    }
}
