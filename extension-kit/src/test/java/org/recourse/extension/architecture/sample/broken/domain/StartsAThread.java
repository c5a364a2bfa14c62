package org.recourse.extension.architecture.sample.broken.domain;

final class StartsAThread {
    private StartsAThread() {}

    static void start(Runnable work) {
        new Thread(work).start();
    }
}
