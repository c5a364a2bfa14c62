package org.recourse.amazon.file;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A column, asked for by name; it may stand in the file once, several times or not at all.
 *
 * @param name its name as the file writes it, or as it was asked for if the file does not have it
 * @param places where it stands, from 0
 */
public record Column(String name, List<Integer> places) {
    /** Copies the places. */
    public Column {
        places = ImmutableList.copyOf(places);
    }
}
