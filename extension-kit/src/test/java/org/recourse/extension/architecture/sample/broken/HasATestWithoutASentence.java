package org.recourse.extension.architecture.sample.broken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HasATestWithoutASentence {
    @Test
    void testParcel() {}

    @ParameterizedTest
    @ValueSource(ints = 1)
    void works(int number) {}
}
