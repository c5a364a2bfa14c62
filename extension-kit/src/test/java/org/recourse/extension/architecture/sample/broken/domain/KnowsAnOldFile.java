package org.recourse.extension.architecture.sample.broken.domain;

import java.io.File;

record KnowsAnOldFile(File file) {}
