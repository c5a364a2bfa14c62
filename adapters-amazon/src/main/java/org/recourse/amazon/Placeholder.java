package org.recourse.amazon;

/** Stands here until the first class arrives. */
public final class Placeholder {
    private Placeholder() {}
}
