package org.recourse.extension.architecture.sample.broken;

import org.junit.jupiter.api.Disabled;

@Disabled
class IsSwitchedOff {}
