package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.cli.terms.KindNames;
import org.recourse.domain.casework.CaseKind;

class KindNamesTest {
    @Test
    void help_and_completion_offer_the_kinds_that_there_are() {
        List<String> offered = new ArrayList<>();
        new KindNames().forEach(offered::add);
        assertEquals(Arrays.stream(CaseKind.values()).map(CaseKind::kebab).toList(), offered);
    }
}
