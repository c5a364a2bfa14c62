package org.recourse.extension.architecture.sample.good.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recourse.extension.architecture.sample.good.application.Parcels;
import org.recourse.extension.architecture.sample.good.domain.parcel.Parcel;

public final class FileParcels implements Parcels {
    private final Path file;

    public FileParcels(Path file) {
        this.file = file;
    }

    @Override
    public void keep(Parcel parcel) {
        try {
            Files.writeString(file, parcel.number());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
