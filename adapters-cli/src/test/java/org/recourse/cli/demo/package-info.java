/**
 * The seller of the demo, invented from beginning to end: {@link org.recourse.cli.demo.SampleSeller} writes the files that stand in the
 * resources.
 */
@NullMarked
package org.recourse.cli.demo;

import org.jspecify.annotations.NullMarked;
