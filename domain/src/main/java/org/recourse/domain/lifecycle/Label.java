package org.recourse.domain.lifecycle;

/** What a diagram writes at a row's arrow: the trigger, and the guard if there is one. */
final class Label {
    private Label() {}

    static <F> String of(Transition<F> row) {
        String trigger = row.on().kebab();
        return row.when().equals(Guard.always()) ? trigger : "%s [%s]".formatted(trigger, row.when());
    }
}
