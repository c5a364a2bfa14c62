package org.recourse.application.intake;

import java.util.ArrayList;
import java.util.List;

/** The rejections of one file: the first ones are kept, of the others just the number, so that no file can fill the memory with them. */
final class Rejections {
    /** How many rejections of one file are listed. */
    static final int LISTED = 1_000;

    private final List<Rejection> listed = new ArrayList<>();
    private long unlisted;

    void add(Rejection rejection) {
        if (listed.size() < LISTED) {
            listed.add(rejection);
        } else {
            unlisted++;
        }
    }

    /** Lists what refused the whole file, however many there are. */
    void addLast(Rejection rejection) {
        listed.add(rejection);
    }

    List<Rejection> listed() {
        return listed;
    }

    long unlisted() {
        return unlisted;
    }
}
