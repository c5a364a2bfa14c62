@NullMarked
package org.recourse.extension.architecture.sample.good.store;

import org.jspecify.annotations.NullMarked;
