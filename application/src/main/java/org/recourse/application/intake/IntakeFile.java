package org.recourse.application.intake;

import java.util.Iterator;

/**
 * One file, recognised and ready to be read once.
 *
 * @param path its name as the user gave it
 * @param kind what it was recognised as, such as {@code all-orders}
 * @param rows its rows, read as they are asked for; asking may throw a {@link RefusedFileException}
 */
public record IntakeFile(String path, String kind, Iterator<IntakeRow> rows) {}
