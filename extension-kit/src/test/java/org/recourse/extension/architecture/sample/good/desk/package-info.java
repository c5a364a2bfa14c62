@NullMarked
package org.recourse.extension.architecture.sample.good.desk;

import org.jspecify.annotations.NullMarked;
