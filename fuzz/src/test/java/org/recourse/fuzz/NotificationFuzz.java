package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class NotificationFuzz {
    @FuzzTest
    void a_notification_adds_up(byte[] bytes) {
        Imports.check(FileKind.NOTIFICATION, bytes);
    }
}
