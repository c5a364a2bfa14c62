package org.recourse.reliability;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where answers to the same commands differ: a line for each command, with the first line that is another one. */
final class Differences {
    private Differences() {}

    static List<String> between(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(answer -> !answer.getValue().equals(after.get(answer.getKey())))
                .map(answer ->
                        "%s: %s".formatted(answer.getKey(), first(answer.getValue(), after.get(answer.getKey()))))
                .toList();
    }

    private static String first(String before, String after) {
        List<String> was = before.lines().toList();
        List<String> is = after.lines().toList();
        return IntStream.range(0, Math.min(was.size(), is.size()))
                .filter(i -> !was.get(i).equals(is.get(i)))
                .mapToObj(i -> "was <%s>, is <%s>".formatted(was.get(i), is.get(i)))
                .findFirst()
                .orElse("%s lines, now %s".formatted(was.size(), is.size()));
    }
}
