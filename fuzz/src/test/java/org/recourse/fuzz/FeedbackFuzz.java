package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class FeedbackFuzz {
    @FuzzTest
    void a_feedback_report_adds_up(byte[] bytes) {
        Imports.check(FileKind.SELLER_FEEDBACK, bytes);
    }
}
