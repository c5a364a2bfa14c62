package org.recourse.benchmarks.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.benchmarks.process.Contender.Lap;
import org.recourse.benchmarks.report.Spread;

/**
 * Runs commands in turns, so that what else happens on the machine hits them alike: {@code benchmarks/run race ROUNDS NAME=COMMAND …}. Prints
 * the median, least and greatest time of each, the ratio of the first command to each other one, round by round, and the peak of resident
 * memory. A first round is run and not counted.
 */
public final class Race {
    private final Map<Contender, List<Lap>> laps = new LinkedHashMap<>();

    /**
     * Makes a race.
     *
     * @param contenders the product first, then its peers
     */
    public Race(List<Contender> contenders) {
        contenders.forEach(contender -> laps.put(contender, new ArrayList<>()));
    }

    /**
     * Runs a race.
     *
     * @param arguments the number of rounds, then the contenders
     * @throws IOException when a command cannot be started
     * @throws InterruptedException when this thread is interrupted
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        Race race = new Race(words.stream().skip(1).map(Contender::parse).toList());
        race.run(Integer.parseInt(words.get(0)));
        race.lines().forEach(System.out::println);
    }

    /**
     * Runs every command in turn.
     *
     * @param rounds how often
     * @throws IOException when a command cannot be started
     * @throws InterruptedException when this thread is interrupted
     */
    public void run(int rounds) throws IOException, InterruptedException {
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<Contender, List<Lap>> each : laps.entrySet()) {
                Lap lap = each.getKey().run();
                if (round > 0) {
                    each.getValue().add(lap);
                }
            }
        }
    }

    /**
     * Says how the race ended.
     *
     * @return a line for each contender
     */
    public List<String> lines() {
        Contender product = laps.keySet().iterator().next();
        return laps.keySet().stream().map(contender -> line(product, contender)).toList();
    }

    private String line(Contender product, Contender contender) {
        String line = "%s: %s s, peak %s MiB".formatted(contender.name(), times(contender), peak(contender));
        Spread ratio = Spread.ofRatios(seconds(product), seconds(contender));
        return contender.equals(product) ? line : line + "; %s is %s times that".formatted(product.name(), ratio);
    }

    private Spread times(Contender contender) {
        return Spread.of(seconds(contender));
    }

    private List<Double> seconds(Contender contender) {
        return laps.getOrDefault(contender, List.of()).stream()
                .map(Lap::seconds)
                .toList();
    }

    private long peak(Contender contender) {
        return laps.getOrDefault(contender, List.of()).stream()
                .mapToLong(lap -> Math.round(lap.mebibytes()))
                .max()
                .orElseThrow();
    }
}
