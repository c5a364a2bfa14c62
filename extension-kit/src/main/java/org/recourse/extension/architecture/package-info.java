/**
 * The walls of the house as ArchUnit rules, for its own modules and for those who add an adapter or a domain of their own.
 *
 * <p>Every rule takes the package it guards, says why it exists, and fails when it finds no class to look at:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "com.example.mystore", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchRule the_store_sees_only_the_ports = LayerRules.adapter("com.example.mystore");
 *
 *     @ArchTest
 *     static final ArchRule packages_are_null_marked = CodingRules.packagesAreNullMarked("com.example.mystore");
 * }
 * }</pre>
 */
@NullMarked
package org.recourse.extension.architecture;

import org.jspecify.annotations.NullMarked;
