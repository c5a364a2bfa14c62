@NullMarked
package org.recourse.extension.architecture.sample.broken.domain.hither;

import org.jspecify.annotations.NullMarked;
