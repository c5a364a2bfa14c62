/**
 * What all files have in common: their {@link org.recourse.amazon.file.Source bytes}, their {@link org.recourse.amazon.file.Text text} in the
 * right {@link org.recourse.amazon.file.Encoding}, the {@link org.recourse.amazon.file.Table} of their {@link
 * org.recourse.amazon.file.Row rows}, and the {@link org.recourse.amazon.file.Limits} that keep a hostile one from doing harm.
 */
@NullMarked
package org.recourse.amazon.file;

import org.jspecify.annotations.NullMarked;
