package org.recourse.cli;

import java.util.ArrayList;
import java.util.List;

/** The demo as the README shows it: without rates that have no data, without single channels, and with one advice. */
final class Transcript {
    private static final String CUT = "...";

    private Transcript() {}

    static String of(String demo) {
        List<String> lines = new ArrayList<>(List.of("```", "$ ./recourse demo"));
        int advices = 0;
        for (String line : demo.lines().toList()) {
            advices += line.matches("[A-Z]{3}-[0-9A-V]{10}  .*, order .*") ? 1 : 0;
            boolean isNextStep = line.startsWith("6. ");
            advices = isNextStep ? 0 : advices;
            if (advices < 2 && !isLeftOut(line)) {
                if (isNextStep) {
                    lines.add(CUT + "\n");
                }
                lines.add(line);
            }
        }
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static boolean isLeftOut(String line) {
        return line.contains("no data") || line.contains("  MFN  ") || line.contains("  AFN  ");
    }
}
