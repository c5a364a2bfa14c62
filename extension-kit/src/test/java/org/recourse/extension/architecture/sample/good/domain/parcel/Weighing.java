package org.recourse.extension.architecture.sample.good.domain.parcel;

final class Weighing {
    private long grams;

    void add(long more) {
        grams += more;
    }

    long grams() {
        return grams;
    }
}
