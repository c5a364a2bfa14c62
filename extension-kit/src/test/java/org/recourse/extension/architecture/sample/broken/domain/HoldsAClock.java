package org.recourse.extension.architecture.sample.broken.domain;

import java.time.Clock;

record HoldsAClock(Clock clock) {
    long millis() {
        return clock.millis();
    }
}
