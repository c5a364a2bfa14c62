package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class MessagesFuzz {
    @FuzzTest
    void a_file_of_messages_adds_up(byte[] bytes) {
        Imports.check(FileKind.MESSAGES, bytes);
    }
}
