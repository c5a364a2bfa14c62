package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.cli.document.Csv;
import org.recourse.cli.document.Digits;
import org.recourse.cli.document.Fields;
import org.recourse.extension.trial.Trials;

/** Whatever a buyer writes reaches terminal, JSON, CSV, file names and another desk harmlessly and exactly. A trial is a text. */
final class OutputsTest {
    private static final int FEW = 30;
    private static final int LONGEST_NAME = 1000;
    private static final String NOW = "2026-06-30T09:00:00Z";

    /** What must not reach a terminal: controls but the line feed, line separators, bidirectional and other invisible signs. */
    private static final Pattern STEERING = Pattern.compile(
            "[\\p{Cc}&&[^\n]]|[\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]");

    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]");
    private static final Pattern NOT_IN_A_TABLE = Pattern.compile("[\t\r\n\"]");

    /** The files of this test and of its desks. */
    private static final Pattern NAMES = Pattern.compile(
            "(desk|other)/(native/.*|desk[.-][a-z]+)|desk\\.jsonl|messages\\.csv|(feedback|orders)\\.txt");

    private final List<String> texts = NaughtyStrings.all();
    private final Set<Path> typed = new HashSet<>();
    private final Trials trials = Trials.of("outputs", FEW);

    @TempDir
    private Path home;

    private Inside inside;
    private Set<String> around;

    @BeforeEach
    void open() throws IOException {
        around = namesAround();
        inside = Inside.on(home.resolve("desk"), NOW);
    }

    @Test
    void naughty_texts_reach_every_output_harmlessly_and_exactly() throws Exception {
        try (trials) {
            for (int i = 0; i < trials.count(); i++) {
                attempt(i, texts.get((int) ((long) i * texts.size() / trials.count()) % texts.size()));
            }
        }
        everythingGoesThroughAnExport();
        noTextBecameAPath();
    }

    private void attempt(int trial, String text) {
        try {
            String order = "303-%07d-%07d".formatted(trial, trial);
            opensACase(order, text);
            if (isRefused(text)) {
                assertEquals(2, inside.run("case", "note", order, text).exit(), "a broken text is refused");
            } else {
                isNotedAndShown(order, text);
                comesInFromFiles(order, text);
            }
            namesAFile(trial, order, text);
            namesAnAccount(text);
            isACell(text);
            trials.passed();
        } catch (AssertionError | RuntimeException | IOException e) {
            trials.failed(trial, "%s: %s".formatted(escaped(text), e));
        }
    }

    /** No word of a command line or a file can hold half a character, or the sign of a lost one. */
    private static boolean isRefused(String text) {
        return text.codePoints().anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.SURROGATE);
    }

    private void opensACase(String order, String text) {
        inside.answer("case", "open", "--kind", "buyer-message", "--order", order);
        Recourse.Ended ended = inside.run("case", "show", "--", text);
        assertEquals(4, isRefused(text) ? 4 : ended.exit(), ended.err());
        isHarmless(ended);
    }

    private void isNotedAndShown(String order, String text) throws IOException {
        Recourse.Ended noted = inside.run("case", "note", "--", order, text);
        assertEquals(text.isBlank() ? 2 : 0, noted.exit(), noted.err());
        isHarmless(noted);
        if (!text.isBlank()) {
            assertTrue(strings(inside.answer("case", "show", order, "--json")).contains(text), "the note as JSON");
            isHarmless(inside.onTerminal().run("case", "show", order));
            isHarmless(inside.run("case", "show", order));
        }
    }

    private void comesInFromFiles(String order, String text) throws IOException {
        if (text.indexOf(0) >= 0) {
            return;
        }
        String cell = "\"" + text.replace("\"", "\"\"") + "\"";
        String message = "message-id,order-id,buyer,received-at,subject,body\nm-%s,%s,%s,2026-06-29T10:00:00Z,%s,%s\n";
        takeIn("messages.csv", message.formatted(order, order, cell, cell, cell));
        long said = strings(inside.answer("case", "show", order, "--json")).stream()
                .filter(text::equals)
                .count();
        assertEquals(text.isBlank() ? 0 : 4, said, "note, buyer, subject and body as JSON");
        if (!NOT_IN_A_TABLE.matcher(text).find()) {
            takeIn(
                    "feedback.txt",
                    "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n2026-06-05\t1\t%s\t%s\t%s\t%s\n"
                            .formatted(text, text, order, asName(text)));
            takeIn(
                    "orders.txt",
                    "amazon-order-id\tpurchase-date\tfulfillment-channel\torder-status\tsku\tasin\tquantity\tproduct-name\n%s\t2026-06-01T10:00:00Z\tMerchant\tShipped\t%s\t%s\t1\t%s\n"
                            .formatted(order, asName(text), asName(text), asName(text)));
        }
    }

    /** Names have an end: longer ones are refused. */
    private static String asName(String text) {
        return text.length() > LONGEST_NAME ? "long" : text;
    }

    private void takeIn(String name, String content) throws IOException {
        Path file = Files.writeString(home.resolve(name), content);
        Recourse.Ended ended = inside.run("import", file.toString(), "--marketplace", "Amazon.se");
        assertEquals(0, ended.exit(), ended.out() + ended.err());
        isHarmless(ended);
    }

    private void namesAFile(int trial, String order, String text) throws IOException {
        Optional<Path> file = fileOf(home.resolve("named").resolve(Integer.toString(trial)), text);
        if (file.isEmpty()) {
            isHarmless(inside.run("import", text));
            isHarmless(inside.run("export", "--out=" + text + "/no/such/place"));
            isHarmless(inside.run("import", text, "--json"));
            return;
        }
        typed.add(file.get());
        String path = file.get().toString();
        assertTrue(strings(inside.answer("import", path, "--json")).contains(path), "the path as JSON");
        assertEquals(
                disarmed(path),
                cells(inside.answer("import", path, "--format", "csv")).get(1).getField(0));
        isHarmless(inside.onTerminal().run("import", path));
        isHarmless(inside.run("export", "--out", path));
        isHarmless(inside.run("case", "attach", order, "delivery-proof", path));
        isHarmless(inside.onTerminal().run("case", "show", order));
    }

    /** A file of that name, if this machine can have one. */
    private static Optional<Path> fileOf(Path folder, String name) throws IOException {
        try {
            Path file = Files.createDirectories(folder).resolve(name);
            boolean plain = name.indexOf('/') < 0 && !name.equals(".") && !name.equals("..");
            return plain
                    ? Optional.of(Files.writeString(file, "refund-id,order-id,refunded-at,amount,currency,kind\n"))
                    : Optional.empty();
        } catch (InvalidPathException | java.nio.file.FileSystemException e) {
            return Optional.empty();
        }
    }

    private void namesAnAccount(String text) {
        Recourse.Ended ended = inside.run("case", "list", "--account=" + text);
        assertTrue(ended.exit() == 0 || ended.exit() == 2, ended.err());
        isHarmless(ended);
        isHarmless(inside.run("case", "list", "--account=" + text, "--json"));
    }

    /** A text that starts like a formula gets one apostrophe, nothing else changes; a number stays one. */
    private static void isACell(String text) throws IOException {
        StringWriter csv = new StringWriter();
        Fields row = new Fields()
                .put("text", text)
                .put("amount", new Digits("-12.50"))
                .put("count", -3);
        Csv.write(List.of("text", "amount", "count"), List.of(row), csv);
        List<String> cells = cells(csv.toString()).get(1).getFields();
        assertEquals(List.of(disarmed(text), "-12.50", "-3"), cells);
    }

    private static String disarmed(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static List<CsvRecord> cells(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private void everythingGoesThroughAnExport() throws IOException {
        Path export = home.resolve("desk.jsonl");
        inside.answer("export", "--out", export.toString());
        Inside other = Inside.on(home.resolve("other"), NOW);
        other.answer("import", export.toString());
        assertEquals(Files.readString(export), other.answer("export"), "export, import, export");
        assertFalse(STEERING.matcher(Files.readString(export)).find(), "an export is plain ASCII");
    }

    /** Only where somebody has typed a text as the name of a file is there a file of that name. */
    private void noTextBecameAPath() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            List<String> strange = all.filter(Files::isRegularFile)
                    .filter(file -> !typed.contains(file))
                    .map(file -> home.relativize(file).toString())
                    .filter(name -> !NAMES.matcher(name).matches())
                    .toList();
            assertEquals(List.of(), strange);
        }
        assertEquals(around, namesAround());
    }

    private static Set<String> namesAround() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString).collect(Collectors.toSet());
        }
    }

    private static void isHarmless(Recourse.Ended ended) {
        assertTrue(ended.exit() < 70, ended.err());
        Stream.of(ended.out(), ended.err())
                .forEach(shown -> STEERING.matcher(shown).results().findFirst().ifPresent(found -> {
                    throw new AssertionError("%s reaches the terminal".formatted(escaped(found.group())));
                }));
    }

    private static List<String> strings(String json) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }

    private static String escaped(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars()
                .limit(60)
                .forEach(c -> ascii.append(c >= ' ' && c < 0x7f ? Character.toString(c) : "\\u%04x".formatted(c)));
        return ascii.toString();
    }
}
