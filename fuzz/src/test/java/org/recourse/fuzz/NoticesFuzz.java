package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class NoticesFuzz {
    @FuzzTest
    void a_file_of_notices_adds_up(byte[] bytes) {
        Imports.check(FileKind.NOTICES, bytes);
    }
}
