package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class FinanceEventsXmlFuzz {
    @FuzzTest
    void a_list_of_finance_events_in_xml_adds_up(byte[] bytes) {
        Imports.check(FileKind.FINANCE_EVENTS, bytes);
    }
}
