package org.recourse.extension.architecture.sample.broken.domain;

final class Changes {
    private int count;

    int next() {
        return ++count;
    }
}
