package org.recourse.cli.outlook;

import com.google.common.primitives.Longs;
import java.util.Locale;
import org.recourse.cli.document.Fields;
import org.recourse.cli.session.Failure;
import org.recourse.domain.health.Measurement;
import org.recourse.domain.health.OrderVolume;

/** Reads and tells how many orders are sold on the coming days. */
final class Volumes {
    static final String OPTION = "--volume";
    static final String LABEL = "none|flat|N";
    static final String DESCRIPTION =
            "orders sold on each coming day: none, flat (as many as in the window of today) or a number (default: ${DEFAULT-VALUE})";

    private static final long MOST = 1_000_000_000;

    private Volumes() {}

    static OrderVolume parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "none" -> OrderVolume.NONE;
            case "flat" -> OrderVolume.FLAT;
            default -> new OrderVolume.PerDay(number(text));
        };
    }

    private static long number(String text) {
        Long number = Longs.tryParse(text);
        if (number == null || number < 0 || number > MOST) {
            throw Failure.usage(
                    "%s: neither none nor flat nor a number of orders up to %s: \"%s\"".formatted(OPTION, MOST, text),
                    "give the orders of a day, such as 40");
        }
        return number;
    }

    static String words(OrderVolume volume, Measurement today) {
        if (volume.equals(OrderVolume.NONE)) {
            return "without any further order";
        }
        return volume instanceof OrderVolume.Flat
                ? String.format(Locale.ROOT, "with %.1f orders a day, as in the window of today", daily(volume, today))
                : String.format(Locale.ROOT, "with %.0f orders a day", daily(volume, today));
    }

    static Fields fields(OrderVolume volume, Measurement today) {
        return new Fields()
                .put("kind", volume instanceof OrderVolume.Flat ? "flat" : "given")
                .put("ordersPerDay", daily(volume, today));
    }

    private static double daily(OrderVolume volume, Measurement today) {
        int days = today.window().days();
        return (double) volume.sold(days, today) / days;
    }
}
