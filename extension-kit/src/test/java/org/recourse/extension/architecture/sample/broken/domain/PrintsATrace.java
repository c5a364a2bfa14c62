package org.recourse.extension.architecture.sample.broken.domain;

final class PrintsATrace {
    private PrintsATrace() {}

    static void print(Exception e) {
        e.printStackTrace();
    }
}
