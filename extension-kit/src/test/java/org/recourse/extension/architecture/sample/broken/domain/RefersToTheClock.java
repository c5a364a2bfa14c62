package org.recourse.extension.architecture.sample.broken.domain;

import java.time.LocalDate;
import java.util.function.Supplier;

final class RefersToTheClock {
    static final Supplier<LocalDate> TODAY = LocalDate::now;

    private RefersToTheClock() {}
}
