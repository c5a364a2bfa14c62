package org.recourse.amazon.file;

import java.util.List;

/**
 * The fields of one row as they stand in the file.
 *
 * @param number the line on which it starts, from 1
 * @param fields its fields, in order
 */
record Line(long number, List<String> fields) {
    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** Returns the characters of all fields. */
    long length() {
        long length = 0;
        for (String field : fields) {
            length += field.length();
        }
        return length;
    }
}
