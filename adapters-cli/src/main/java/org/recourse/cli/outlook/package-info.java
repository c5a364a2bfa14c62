/** Looking ahead: the Order Defect Rate of the coming days, and what one event would change in it. */
@NullMarked
package org.recourse.cli.outlook;

import org.jspecify.annotations.NullMarked;
