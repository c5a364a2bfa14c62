package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class ClaimsFuzz {
    @FuzzTest
    void a_file_of_claims_adds_up(byte[] bytes) {
        Imports.check(FileKind.CLAIMS, bytes);
    }
}
