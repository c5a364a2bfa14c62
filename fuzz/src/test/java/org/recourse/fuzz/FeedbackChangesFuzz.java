package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class FeedbackChangesFuzz {
    @FuzzTest
    void a_file_of_feedback_changes_adds_up(byte[] bytes) {
        Imports.check(FileKind.FEEDBACK_CHANGES, bytes);
    }
}
