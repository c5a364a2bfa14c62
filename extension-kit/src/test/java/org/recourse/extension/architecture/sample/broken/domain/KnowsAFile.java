package org.recourse.extension.architecture.sample.broken.domain;

import java.nio.file.Path;

record KnowsAFile(Path file) {}
