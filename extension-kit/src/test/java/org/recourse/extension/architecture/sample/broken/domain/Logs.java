package org.recourse.extension.architecture.sample.broken.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class Logs {
    private static final Logger LOG = LoggerFactory.getLogger(Logs.class);

    private Logs() {}

    static void log() {
        LOG.info("now");
    }
}
