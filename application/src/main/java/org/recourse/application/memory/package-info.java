/** The {@link org.recourse.application.memory.MemoryDesk desk in memory}, for tests and for work that need not outlive its program. */
@NullMarked
package org.recourse.application.memory;

import org.jspecify.annotations.NullMarked;
