package org.recourse.extension.architecture.sample.good.application;

import org.recourse.extension.architecture.sample.good.domain.parcel.Parcel;

public interface Parcels {
    void keep(Parcel parcel);
}
