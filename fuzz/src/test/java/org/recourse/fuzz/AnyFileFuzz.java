package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

final class AnyFileFuzz {
    @FuzzTest
    void a_file_of_any_kind_adds_up_or_is_refused(byte[] bytes) {
        Imports.check(bytes);
    }
}
