package org.recourse.extension.durability;

import java.util.function.Function;
import org.recourse.application.desk.Records;

/** One thing to do to a desk; it answers what the desk answered. */
interface Deed extends Function<Records, Object> {}
