package org.recourse.extension.architecture.sample.broken.domain.hither;

import org.recourse.extension.architecture.sample.broken.domain.thither.Thither;

public record Hither(Thither thither) {}
