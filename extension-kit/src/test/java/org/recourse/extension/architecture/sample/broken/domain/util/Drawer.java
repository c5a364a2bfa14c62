package org.recourse.extension.architecture.sample.broken.domain.util;

interface Drawer {}
