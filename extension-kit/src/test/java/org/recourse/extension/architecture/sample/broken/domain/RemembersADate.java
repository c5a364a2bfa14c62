package org.recourse.extension.architecture.sample.broken.domain;

import java.util.Date;

@SuppressWarnings("JavaUtilDate") // broken on purpose
final class RemembersADate {
    private final Date date;

    RemembersADate(Date date) {
        this.date = date;
    }

    long time() {
        return date.getTime();
    }
}
