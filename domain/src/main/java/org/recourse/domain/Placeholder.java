package org.recourse.domain;

/** Stands here until the first class arrives. */
public final class Placeholder {
    private Placeholder() {}
}
