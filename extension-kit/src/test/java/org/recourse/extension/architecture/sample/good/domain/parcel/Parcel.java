package org.recourse.extension.architecture.sample.good.domain.parcel;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

public record Parcel(String number, Size size, Instant sentAt) {
    public enum Size {
        SMALL,
        LARGE {
            @Override
            int stamps() {
                return 4;
            }
        };

        int stamps() {
            return 1;
        }
    }

    public static List<Parcel> sorted(List<Parcel> parcels) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Parcel::sentAt), parcels);
    }

    public String label(Locale locale) {
        return String.format(locale, "%s (%d)", number.toLowerCase(Locale.ROOT), size.stamps());
    }
}
