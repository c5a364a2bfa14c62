package org.recourse.cli.coverage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ids of the rulebook. */
final class Rulebook {
    private record Chapter(String code, int rules) {
        Stream<String> ids() {
            return IntStream.rangeClosed(1, rules).mapToObj(number -> code + "-" + number);
        }
    }

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("POL", 28),
            new Chapter("ATZ", 18),
            new Chapter("CBK", 6),
            new Chapter("MSG", 4),
            new Chapter("RET", 8),
            new Chapter("FBK", 5),
            new Chapter("NTC", 6),
            new Chapter("SIT", 20),
            new Chapter("KNO", 3),
            new Chapter("RPL", 12),
            new Chapter("ODR", 10),
            new Chapter("MET", 4),
            new Chapter("PRV", 4));

    private Rulebook() {}

    static List<String> ids() {
        return CHAPTERS.stream().flatMap(Chapter::ids).toList();
    }
}
