package org.recourse.extension.architecture.sample.good.application;

import org.recourse.extension.architecture.sample.good.domain.parcel.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class SendParcel {
    private static final Logger LOG = LoggerFactory.getLogger(SendParcel.class);

    private final Parcels parcels;

    public SendParcel(Parcels parcels) {
        this.parcels = parcels;
    }

    public void send(Parcel parcel) {
        parcels.keep(parcel);
        LOG.info("sent {}", parcel.number());
    }
}
