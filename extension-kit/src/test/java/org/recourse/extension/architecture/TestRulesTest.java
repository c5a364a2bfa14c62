package org.recourse.extension.architecture;

import static org.recourse.extension.architecture.Sample.BROKEN;
import static org.recourse.extension.architecture.Sample.GOOD;
import static org.recourse.extension.architecture.Sample.assertBrokenBy;
import static org.recourse.extension.architecture.Sample.assertKept;

import org.junit.jupiter.api.Test;

class TestRulesTest {
    @Test
    void tests_that_are_switched_off_are_found() {
        assertKept(TestRules.everyTestRuns(GOOD));
        assertBrokenBy(TestRules.everyTestRuns(BROKEN), "HasATestSwitchedOff", "IsSwitchedOff");
    }

    @Test
    void tests_without_a_sentence_are_found() {
        assertKept(TestRules.testsAreNamedBySentences(GOOD));
        assertBrokenBy(TestRules.testsAreNamedBySentences(BROKEN), "HasATestWithoutASentence");
    }
}
