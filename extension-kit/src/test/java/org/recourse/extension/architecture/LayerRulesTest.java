package org.recourse.extension.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.architecture.Sample.BROKEN;
import static org.recourse.extension.architecture.Sample.GOOD;
import static org.recourse.extension.architecture.Sample.assertBrokenBy;
import static org.recourse.extension.architecture.Sample.assertKept;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class LayerRulesTest {
    @Test
    void a_domain_sees_only_itself_and_plain_java() {
        assertKept(LayerRules.domain(GOOD + ".domain"));
        assertBrokenBy(
                LayerRules.domain(BROKEN + ".domain"), "KnowsAFile", "KnowsAnOldFile", "KnowsTheApplication", "Logs");
    }

    @Test
    void an_application_sees_no_technology() {
        assertKept(LayerRules.application(GOOD + ".application", GOOD + ".domain"));
        assertBrokenBy(LayerRules.application(BROKEN + ".application", BROKEN + ".domain"), "TalksSql");
    }

    @Test
    void an_adapter_does_not_see_another_one() {
        assertKept(LayerRules.adapter(GOOD, GOOD + ".store", alwaysFalse()));
        assertBrokenBy(LayerRules.adapter(BROKEN, BROKEN + ".desk", alwaysFalse()), "Wiring", "WiresSecretly");
    }

    @Test
    void the_wiring_class_sees_every_adapter() {
        assertKept(LayerRules.adapterWiredBy(GOOD, GOOD + ".desk", GOOD + ".desk.Wiring"));
        assertBrokenBy(LayerRules.adapterWiredBy(BROKEN, BROKEN + ".desk", BROKEN + ".desk.Wiring"), "WiresSecretly");
    }

    @Test
    void an_adapter_of_others_is_held_to_the_walls_of_the_house() {
        JavaClasses us = new ClassFileImporter().importPackages("org.recourse.extension");

        LayerRules.adapter("org.recourse.extension").check(us);
        LayerRules.adapterWiredBy("org.recourse.extension", "org.recourse.extension.wiring")
                .check(us);
    }

    @Test
    void packages_in_a_cycle_are_named() {
        assertKept(LayerRules.freeOfCycles(GOOD));

        String report = Sample.report(LayerRules.freeOfCycles(BROKEN + ".domain"));

        assertTrue(report.contains("Slice hither") && report.contains("Slice thither"), report);
    }
}
