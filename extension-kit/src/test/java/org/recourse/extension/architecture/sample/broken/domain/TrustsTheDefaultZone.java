package org.recourse.extension.architecture.sample.broken.domain;

import java.time.ZoneId;

final class TrustsTheDefaultZone {
    private TrustsTheDefaultZone() {}

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
