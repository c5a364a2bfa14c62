/** Account health: the metrics, and their explanation to the single order. */
@NullMarked
package org.recourse.cli.health;

import org.jspecify.annotations.NullMarked;
