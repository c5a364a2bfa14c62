package org.recourse.extension.architecture;

import static org.recourse.extension.architecture.Sample.BROKEN;
import static org.recourse.extension.architecture.Sample.GOOD;
import static org.recourse.extension.architecture.Sample.assertBrokenBy;
import static org.recourse.extension.architecture.Sample.assertKept;

import org.junit.jupiter.api.Test;

class CodingRulesTest {
    @Test
    void packages_without_null_marks_are_found() {
        assertKept(CodingRules.packagesAreNullMarked(GOOD + ".domain"));
        assertBrokenBy(CodingRules.packagesAreNullMarked(BROKEN + ".domain"), "Drawer", "Thither");
    }

    @Test
    void printing_outside_of_the_command_line_is_found() {
        assertKept(CodingRules.onlyTheCommandLinePrints(GOOD, GOOD + ".desk"));
        assertBrokenBy(CodingRules.onlyTheCommandLinePrints(BROKEN, BROKEN + ".desk"), "Prints", "PrintsATrace");
    }

    @Test
    void old_dates_are_found() {
        assertKept(CodingRules.datesAreJavaTime(GOOD));
        assertBrokenBy(CodingRules.datesAreJavaTime(BROKEN), "RemembersADate");
    }
}
