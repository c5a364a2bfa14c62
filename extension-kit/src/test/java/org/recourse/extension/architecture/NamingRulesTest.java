package org.recourse.extension.architecture;

import static org.recourse.extension.architecture.Sample.BROKEN;
import static org.recourse.extension.architecture.Sample.GOOD;
import static org.recourse.extension.architecture.Sample.assertBrokenBy;
import static org.recourse.extension.architecture.Sample.assertKept;

import org.junit.jupiter.api.Test;

class NamingRulesTest {
    @Test
    void classes_named_after_a_technical_role_are_found() {
        assertKept(NamingRules.classesAreNamedByTheBusiness(GOOD));
        assertBrokenBy(
                NamingRules.classesAreNamedByTheBusiness(BROKEN),
                "Model",
                "OpenParcelUseCase",
                "ParcelHelper",
                "ParcelImpl",
                "ParcelManager",
                "ParcelPort",
                "ParcelService",
                "ParcelUtil",
                "ParcelUtils");
    }

    @Test
    void packages_that_are_drawers_are_found() {
        assertKept(NamingRules.packagesAreNamedByTheBusiness(GOOD));
        assertBrokenBy(NamingRules.packagesAreNamedByTheBusiness(BROKEN), "Drawer");
    }
}
