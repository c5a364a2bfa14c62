package org.recourse.cli.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the demo's seller; {@code -Dgolden=write} writes them anew. */
class SampleSellerTest {
    private static final Path PLACE = Path.of("src", "main", "resources", "org", "recourse", "cli", "demo");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final Pattern ORDER_ID = Pattern.compile("\\b\\d{3}-\\d{7}-\\d{7}\\b");
    private static final int LARGEST = 600_000;

    private final Map<String, byte[]> files = SampleSeller.files();

    @Test
    void the_files_are_what_the_generator_writes() throws IOException {
        if (WRITE) {
            write();
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(
                    file.getValue(),
                    Files.readAllBytes(PLACE.resolve(file.getKey())),
                    () -> file.getKey() + " is out of date; run with -Dgolden=write");
        }
    }

    private void write() throws IOException {
        Files.createDirectories(PLACE);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(PLACE.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void the_index_names_every_other_file() throws IOException {
        Set<String> others = new TreeSet<>(files.keySet());
        others.remove(SampleSeller.INDEX);
        assertEquals(others, new TreeSet<>(List.of(text(SampleSeller.INDEX).split("\n"))));
        try (Stream<Path> present = Files.list(PLACE)) {
            Set<String> names =
                    present.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(files.keySet(), names);
        }
    }

    @Test
    void the_files_are_small() {
        int size = files.values().stream().mapToInt(bytes -> bytes.length).sum();
        assertTrue(size < LARGEST, () -> size + " bytes");
    }

    @Test
    void the_orders_are_some_thirteen_hundred_in_120_days() {
        List<SampleOrder> orders = new OrderBook().orders();
        assertTrue(orders.size() > 1200 && orders.size() < 1400, () -> orders.size() + " orders");
        assertEquals(
                orders.size(), orders.stream().map(SampleOrder::id).distinct().count());
        assertTrue(orders.stream().allMatch(order -> order.updatedAt().isBefore(OrderBook.AS_OF)));
    }

    @Test
    void every_case_is_about_an_order_of_the_reports_but_one() {
        Set<String> reported = ids("all-orders-");
        Set<String> unknown = new TreeSet<>();
        files.keySet().stream()
                .filter(name -> !name.startsWith("all-orders-"))
                .forEach(name -> unknown.addAll(ids(name)));
        unknown.removeAll(reported);
        assertEquals(Set.of("305-0000001-0000001"), unknown);
    }

    private Set<String> ids(String prefix) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .flatMap(name -> ORDER_ID.matcher(text(name)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** All that is looked for is ASCII, whatever the encoding. */
    private String text(String name) {
        byte[] bytes = files.getOrDefault(name, new byte[0]);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
