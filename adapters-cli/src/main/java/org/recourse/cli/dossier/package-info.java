/** A case as a folder or an archive for Amazon or a bank. */
@NullMarked
package org.recourse.cli.dossier;

import org.jspecify.annotations.NullMarked;
