package org.recourse.reply;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Draft;
import org.recourse.domain.reply.Fault;
import org.recourse.domain.reply.Finding;
import org.recourse.domain.reply.ReplyCheck;

/** Texts that are made to exhaust a matcher end with findings. */
class HostileTextTest {
    private static final int BYTES = 1 << 16;
    private static final ReplyCheck CHECK = new ReplyCheck(new LibraryContactFinder());
    private static final String SIGNS =
            "abc019 .@-+()<>/:{}&#;\n\t\u0430\uFF57\u9000\u306F\u200B\u0301\uD83D\uDE00\uD800";

    private static List<Finding> check(String text) {
        return CHECK.check(Draft.of(text, Audience.BUYER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "a@",
                "<",
                "<b ",
                "<!--",
                "a at ",
                "a dot ",
                "john at gmail dot ",
                "1 ",
                "0 3 0 ",
                "12 34 ",
                "+49 ",
                "(",
                "one two ",
                "w ",
                "w w w ",
                "www.",
                "http://",
                "ab-",
                "x.y.z ",
                "{{",
                "_",
                "&#",
                "e\u0301",
                "\u200B",
                "\u9000\u6B3E",
                "if you withdraw the claim we refund ",
                "302-8467370-0000000 ",
                "1a",
                "oil "
            })
    void a_pattern_without_end_ends(String part) {
        List<Finding> findings = check(part.repeat(BYTES / part.length()));
        assertTrue(findings.stream().anyMatch(finding -> finding.fault() == Fault.TOO_LONG_TO_CHECK));
    }

    @Test
    void random_signs_give_findings_within_the_text() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            int length = text.codePointCount(0, text.length());
            for (Finding finding : check(text.toString())) {
                assertTrue(finding.span().to() <= length, () -> finding + " in " + text);
            }
        }
    }
}
