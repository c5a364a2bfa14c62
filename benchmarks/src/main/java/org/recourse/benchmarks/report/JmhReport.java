package org.recourse.benchmarks.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints a result of JMH's: of each benchmark the product, which is the method {@code recourse}, beside its peers, with the ratio of the
 * product to each peer, fork by fork. A figure is the median of the forks, with the least and the greatest behind it.
 */
public final class JmhReport {
    private static final String PRODUCT = "recourse";

    private JmhReport() {}

    /**
     * Prints the result.
     *
     * @param arguments JMH's result as JSON
     * @throws IOException when it cannot be read
     */
    public static void main(String... arguments) throws IOException {
        try (Reader json = Files.newBufferedReader(Path.of(arguments[0]))) {
            lines(json).forEach(System.out::println);
        }
    }

    static List<String> lines(Reader json) throws IOException {
        Map<String, List<JmhFigure>> benchmarks = figures(json).stream()
                .collect(Collectors.groupingBy(JmhFigure::benchmark, TreeMap::new, Collectors.toList()));
        return benchmarks.entrySet().stream()
                .map(benchmark -> benchmark.getKey() + "\n" + block(benchmark.getValue()))
                .toList();
    }

    private static List<JmhFigure> figures(Reader json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return ((List<?>) List.of(Json.value(parser)).get(0))
                    .stream().map(result -> JmhFigure.of((Map<?, ?>) result)).toList();
        }
    }

    private static String block(List<JmhFigure> figures) {
        JmhFigure product = figures.stream()
                .filter(figure -> figure.contender().equals(PRODUCT))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure of " + PRODUCT));
        return figures.stream().map(figure -> line(product, figure)).collect(Collectors.joining("\n"));
    }

    private static String line(JmhFigure product, JmhFigure figure) {
        String line = "  %s: %s %s".formatted(figure.contender(), Spread.of(figure.scores()), figure.unit());
        return line + bytes(figure) + ratio(product, figure);
    }

    private static String bytes(JmhFigure figure) {
        return figure.bytes().isEmpty() ? "" : ", %s B/op".formatted(Spread.of(figure.bytes()));
    }

    private static String ratio(JmhFigure product, JmhFigure figure) {
        return figure.equals(product)
                ? ""
                : "; %s is %s times that".formatted(PRODUCT, Spread.ofRatios(product.scores(), figure.scores()));
    }
}
