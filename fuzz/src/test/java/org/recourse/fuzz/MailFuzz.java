package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class MailFuzz {
    @FuzzTest
    void a_mail_adds_up(byte[] bytes) {
        Imports.check(FileKind.MAIL, bytes);
    }
}
