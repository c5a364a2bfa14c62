package org.recourse.extension.architecture.sample.broken.store;

public final class Store {
    public void close() {}
}
