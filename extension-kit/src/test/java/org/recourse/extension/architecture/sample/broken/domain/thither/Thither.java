package org.recourse.extension.architecture.sample.broken.domain.thither;

import org.recourse.extension.architecture.sample.broken.domain.hither.Hither;

public interface Thither {
    Hither back();
}
