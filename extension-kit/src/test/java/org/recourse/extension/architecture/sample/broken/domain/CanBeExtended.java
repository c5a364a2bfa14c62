package org.recourse.extension.architecture.sample.broken.domain;

class CanBeExtended {}
