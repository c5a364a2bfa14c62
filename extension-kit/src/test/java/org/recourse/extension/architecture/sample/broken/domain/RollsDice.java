package org.recourse.extension.architecture.sample.broken.domain;

import java.util.concurrent.ThreadLocalRandom;

final class RollsDice {
    private RollsDice() {}

    static double roll() {
        return ThreadLocalRandom.current().nextInt(6) + Math.random();
    }
}
