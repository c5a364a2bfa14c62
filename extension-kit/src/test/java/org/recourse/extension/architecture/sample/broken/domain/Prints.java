package org.recourse.extension.architecture.sample.broken.domain;

final class Prints {
    private Prints() {}

    static void print() {
        System.out.println("here");
    }
}
