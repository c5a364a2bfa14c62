@NullMarked
package org.recourse.extension.architecture.sample.broken.domain;

import org.jspecify.annotations.NullMarked;
