/** What a dossier for Amazon or a bank is for, which letter opens it and in which order its reader wants the evidence. */
@NullMarked
package org.recourse.domain.dossier;

import org.jspecify.annotations.NullMarked;
