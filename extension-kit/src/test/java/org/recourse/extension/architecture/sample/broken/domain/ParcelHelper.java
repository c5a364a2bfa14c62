package org.recourse.extension.architecture.sample.broken.domain;

interface ParcelHelper {}
