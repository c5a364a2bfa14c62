package org.recourse.cli;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.recourse.extension.architecture.CodingRules;
import org.recourse.extension.architecture.DomainRules;
import org.recourse.extension.architecture.LayerRules;
import org.recourse.extension.architecture.NamingRules;
import org.recourse.extension.architecture.SignatureRules;

@AnalyzeClasses(packages = HouseRulesTest.HOUSE, importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    static final String HOUSE = "org.recourse";

    private static final String DOMAIN = HOUSE + ".domain";
    private static final String APPLICATION = HOUSE + ".application";
    private static final String COMMAND_LINE = HOUSE + ".cli";

    @ArchTest
    static final ArchRule the_domain_sees_only_itself = LayerRules.domain(DOMAIN);

    @ArchTest
    static final ArchRule the_application_sees_the_domain = LayerRules.application(APPLICATION, DOMAIN);

    @ArchTest
    static final ArchRule the_reader_of_reports_sees_no_other_adapter = LayerRules.adapter(HOUSE + ".amazon");

    @ArchTest
    static final ArchRule the_store_sees_no_other_adapter = LayerRules.adapter(HOUSE + ".persistence");

    @ArchTest
    static final ArchRule the_writer_of_letters_sees_no_other_adapter = LayerRules.adapter(HOUSE + ".reply");

    @ArchTest
    static final ArchRule the_extension_kit_sees_no_adapter = LayerRules.adapter(HOUSE + ".extension");

    @ArchTest
    static final ArchRule the_command_line_is_wired_in_one_package =
            LayerRules.adapterWiredBy(COMMAND_LINE, COMMAND_LINE + ".wiring");

    @ArchTest
    static final ArchRule packages_have_one_direction = LayerRules.freeOfCycles(HOUSE);

    @ArchTest
    static final ArchRule time_and_identity_are_arguments = DomainRules.timeAndIdentityAreArguments(DOMAIN);

    @ArchTest
    static final ArchRule values_of_the_domain_are_closed = DomainRules.valuesAreClosed(DOMAIN);

    @ArchTest
    static final ArchRule fields_of_values_are_final = DomainRules.fieldsOfValuesAreFinal(DOMAIN);

    @ArchTest
    static final ArchRule the_house_names_locale_charset_and_zone = DomainRules.localeCharsetAndZoneAreNamed(HOUSE);

    @ArchTest
    static final ArchRule signatures_of_the_domain_mention_no_library =
            SignatureRules.mentionOnlyTypesOf(DOMAIN, DOMAIN);

    @ArchTest
    static final ArchRule signatures_of_the_application_mention_no_library =
            SignatureRules.mentionOnlyTypesOf(APPLICATION, HOUSE);

    @ArchTest
    static final ArchRule classes_are_named_by_the_business = NamingRules.classesAreNamedByTheBusiness(HOUSE);

    @ArchTest
    static final ArchRule packages_are_named_by_the_business = NamingRules.packagesAreNamedByTheBusiness(HOUSE);

    @ArchTest
    static final ArchRule packages_are_null_marked = CodingRules.packagesAreNullMarked(HOUSE);

    @ArchTest
    static final ArchRule only_the_command_line_and_trials_print = CodingRules.onlyTheCommandLinePrints(
            HOUSE, COMMAND_LINE, HOUSE + ".extension.trial", HOUSE + ".extension.durability");

    @ArchTest
    static final ArchRule dates_are_java_time = CodingRules.datesAreJavaTime(HOUSE);
}
