@NullMarked
package org.recourse.extension.architecture.sample.good.application;

import org.jspecify.annotations.NullMarked;
