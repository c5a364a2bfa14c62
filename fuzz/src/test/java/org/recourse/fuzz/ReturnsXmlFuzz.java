package org.recourse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.recourse.amazon.FileKind;

final class ReturnsXmlFuzz {
    @FuzzTest
    void a_returns_report_in_xml_adds_up(byte[] bytes) {
        Imports.check(FileKind.RETURNS_XML, bytes);
    }
}
