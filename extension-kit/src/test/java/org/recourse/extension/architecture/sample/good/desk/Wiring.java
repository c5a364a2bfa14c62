package org.recourse.extension.architecture.sample.good.desk;

import java.nio.file.Path;
import org.recourse.extension.architecture.sample.good.application.SendParcel;
import org.recourse.extension.architecture.sample.good.store.FileParcels;

final class Wiring {
    private Wiring() {}

    static SendParcel sendParcel() {
        return new SendParcel(new FileParcels(Path.of("parcels")));
    }
}
