package org.recourse.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of files are read as if they were directories. */
class ArchiveImportTest {
    private static final int CUT = 60;
    private static final int ZEROS = 80_000_000;

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    private Path zip(String name, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(ISO_8859_1));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bench.file(name, bytes.toByteArray());
    }

    private List<Document> files(int exit, Path path) {
        Outcome outcome = bench.onDesk("import", path.toString(), "--json");
        assertEquals(exit, outcome.exit(), outcome.toString());
        return Document.of(outcome.out()).list("files");
    }

    @Test
    void every_file_of_an_archive_is_taken_in_once() {
        Path archive = zip(
                "files/all.zip",
                Map.of(
                        "b/claims.csv",
                        Shop.CLAIMS,
                        "a/orders.csv",
                        Shop.ORDERS,
                        "a/.hidden.csv",
                        "nothing",
                        "__MACOSX/orders.csv",
                        "nothing"));
        List<Document> first = files(0, home.resolve("files"));
        assertEquals(2, first.size());
        assertEquals(archive + "!/a/orders.csv", first.get(0).text("path"));
        assertEquals(4, first.get(0).number("new"));
        assertEquals("claims", first.get(1).text("kind"));
        for (Document again : files(0, archive)) {
            assertEquals(0, again.number("new"));
            assertEquals(again.number("read"), again.number("known"));
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_are_kept() {
        Map<String, String> mixed = Map.of("orders.csv", Shop.ORDERS, "photo.txt", "\u0089PNG", "names.txt", "a,b\n");
        List<Document> files = files(3, zip("all.zip", mixed));
        assertEquals(
                List.of("unknown", "orders", "unknown"),
                files.stream().map(file -> file.text("kind")).toList());
        assertEquals(4, files.get(1).number("new"));
    }

    @Test
    void names_that_lead_elsewhere_write_nothing() throws IOException {
        assertEquals(
                4,
                files(0, zip("deep/all.zip", Map.of("../../escaped.csv", Shop.ORDERS)))
                        .get(0)
                        .number("new"));
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(
                    List.of("deep", "desk"),
                    files.map(Path::getFileName).map(Path::toString).sorted().toList());
        }
    }

    private String refusal(Path path) {
        return files(3, path).get(0).list("rejections").get(0).text("reason");
    }

    @Test
    void what_is_no_archive_of_files_is_refused() throws IOException {
        String packed = Files.readString(zip("inner.zip", Map.of("orders.csv", Shop.ORDERS)), ISO_8859_1);
        assertEquals("an archive without files", refusal(zip("hidden.zip", Map.of(".a", "x"))));
        assertTrue(refusal(zip("outer.zip", Map.of("inner.zip", packed))).contains("a zip archive"));
        assertTrue(refusal(zip("book.xlsx", Map.of("[Content_Types].xml", "x"))).contains("spreadsheet"));
        byte[] cut = packed.substring(0, CUT).getBytes(ISO_8859_1);
        assertTrue(refusal(bench.file("cut.zip", cut)).contains("damaged or cut off"));
    }

    @Test
    void an_archive_that_unpacks_without_end_is_refused_by_its_limit() {
        Path bomb = zip("bomb.zip", Map.of("orders.csv", "0".repeat(ZEROS)));
        assertTrue(refusal(bomb).contains("unpacks to more than 67108864 bytes"));
    }
}
