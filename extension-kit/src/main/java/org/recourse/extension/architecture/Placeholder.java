package org.recourse.extension.architecture;

/** Stands here until the first class arrives. */
public final class Placeholder {
    private Placeholder() {}
}
