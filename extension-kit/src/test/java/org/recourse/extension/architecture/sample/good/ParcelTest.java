package org.recourse.extension.architecture.sample.good;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {
    @Test
    void a_large_parcel_takes_four_stamps() {}

    @ParameterizedTest
    @ValueSource(ints = 1)
    void a_number_of_parcels_is_sent(int number) {}
}
