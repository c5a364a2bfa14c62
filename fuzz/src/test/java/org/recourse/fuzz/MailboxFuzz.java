package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class MailboxFuzz {
    @FuzzTest
    void a_mailbox_adds_up(byte[] bytes) {
        Imports.check(FileKind.MAIL, bytes);
    }
}
