/** The demo: the main job, shown on an invented seller. */
@NullMarked
package org.recourse.cli.demo;

import org.jspecify.annotations.NullMarked;
