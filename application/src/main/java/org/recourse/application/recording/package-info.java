/**
 * How the desk learns: a {@link org.recourse.application.recording.Dossier} says what a source or a user knows of one case, the {@link
 * org.recourse.application.recording.Recorder} adds what is new of it to the desk. Shared by the use cases, not published.
 */
@NullMarked
package org.recourse.application.recording;

import org.jspecify.annotations.NullMarked;
