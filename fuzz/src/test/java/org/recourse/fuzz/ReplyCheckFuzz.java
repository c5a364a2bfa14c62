package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Draft;
import org.recourse.domain.reply.Finding;
import org.recourse.domain.reply.ReplyCheck;
import org.recourse.domain.situation.Recognition;
import org.recourse.reply.LibraryContactFinder;

final class ReplyCheckFuzz {
    private static final ReplyCheck CHECK = new ReplyCheck(new LibraryContactFinder());

    @FuzzTest
    void every_finding_is_a_place_in_the_text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int length = text.codePointCount(0, text.length());
        for (Audience audience : Audience.values()) {
            List<Finding> findings = CHECK.check(Draft.of(text, audience));
            for (Finding finding : findings) {
                assertTrue(
                        0 <= finding.span().from()
                                && finding.span().from() <= finding.span().to(),
                        finding::toString);
                assertTrue(finding.span().to() <= length, finding::toString);
            }
            assertEquals(findings, CHECK.check(Draft.of(text, audience)));
        }
        Recognition.of(text).ifPresent(found -> found.because().forEach(word -> assertTrue(text.contains(word), word)));
    }
}
