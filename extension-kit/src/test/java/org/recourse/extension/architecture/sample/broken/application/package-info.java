@NullMarked
package org.recourse.extension.architecture.sample.broken.application;

import org.jspecify.annotations.NullMarked;
