package org.recourse.persistence;

/** Stands here until the first class arrives. */
public final class Placeholder {
    private Placeholder() {}
}
