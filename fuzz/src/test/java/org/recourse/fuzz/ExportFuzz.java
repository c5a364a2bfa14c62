package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class ExportFuzz {
    @FuzzTest
    void an_export_adds_up(byte[] bytes) {
        Imports.check(FileKind.RECOURSE_EXPORT, bytes);
    }
}
