package org.recourse.extension.architecture.sample.broken.domain;

public final class Changes {
    private int count;

    int next() {
        return ++count;
    }
}
