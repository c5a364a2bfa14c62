package org.recourse.extension.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.architecture.Sample.BROKEN;
import static org.recourse.extension.architecture.Sample.GOOD;
import static org.recourse.extension.architecture.Sample.assertBrokenBy;
import static org.recourse.extension.architecture.Sample.assertKept;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignatureRulesTest {
    @Test
    void public_signatures_mention_no_library() {
        assertKept(SignatureRules.mentionOnlyTypesOf(GOOD + ".domain", GOOD));
        assertBrokenBy(SignatureRules.mentionOnlyTypesOf(BROKEN, BROKEN), "SpeaksGuava", "TalksSql");
    }

    @Test
    void a_library_is_found_in_results_type_arguments_and_fields() {
        String report = Sample.report(SignatureRules.mentionOnlyTypesOf(BROKEN, BROKEN));

        assertTrue(Stream.of("ImmutableList>", "ImmutableSet>", "Table>").allMatch(report::contains), report);
    }

    @Test
    void private_members_may_use_any_library() {
        String report = Sample.report(SignatureRules.mentionOnlyTypesOf(BROKEN, BROKEN));

        assertFalse(report.contains("Constructor") || report.contains(".names>"), report);
    }
}
