@NullMarked
package org.recourse.extension.architecture.sample.good.domain.parcel;

import org.jspecify.annotations.NullMarked;
