package org.recourse.extension.architecture.sample.broken.domain;

final class AsksTheMachine {
    private AsksTheMachine() {}

    static long millis() {
        return System.currentTimeMillis();
    }
}
