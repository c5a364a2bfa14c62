package org.recourse.extension.architecture.sample.broken.domain;

import java.util.UUID;

record DrawsItsIdentity(UUID id) {
    static DrawsItsIdentity create() {
        return new DrawsItsIdentity(UUID.randomUUID());
    }
}
