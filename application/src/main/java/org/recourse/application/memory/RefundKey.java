package org.recourse.application.memory;

import java.util.Arrays;

/** Names a refund. Ids are ordered by code points, which is how their bytes in UTF-8 are ordered too. */
record RefundKey(String id) implements Comparable<RefundKey> {
    @Override
    public int compareTo(RefundKey other) {
        return Arrays.compare(codePoints(), other.codePoints());
    }

    private int[] codePoints() {
        return id.codePoints().toArray();
    }
}
