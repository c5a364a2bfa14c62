package org.recourse.extension.architecture.sample.broken.domain;

import java.time.Instant;

final class ReadsTheClock {
    private ReadsTheClock() {}

    static boolean isOver(Instant deadline) {
        return Instant.now().isAfter(deadline);
    }
}
