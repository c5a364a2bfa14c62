package org.recourse.extension.architecture.sample.broken;

import org.junit.jupiter.api.Disabled;

class HasATestSwitchedOff {
    @Disabled
    void is_never_run() {}
}
