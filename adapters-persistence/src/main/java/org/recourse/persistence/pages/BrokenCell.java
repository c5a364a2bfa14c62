package org.recourse.persistence.pages;

/** Thrown where bytes cannot be what they should be. */
final class BrokenCell extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenCell(String what) {
        super(what, null, false, false);
    }
}
