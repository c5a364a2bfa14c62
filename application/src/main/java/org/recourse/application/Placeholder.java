package org.recourse.application;

/** Stands here until the first class arrives. */
public final class Placeholder {
    private Placeholder() {}
}
