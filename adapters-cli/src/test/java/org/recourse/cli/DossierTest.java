package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything about a claim, as Amazon wants to see it. */
class DossierTest {
    private static final byte[] PROOF = {'%', 'P', 'D', 'F', 0, 1, 2};

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        Shop.open(bench);
        bench.file("desk/reply.txt", "sellerName = Lamps & <Co>\n");
        bench.file("proof/pod.pdf", PROOF);
        done(
                "case",
                "attach",
                Shop.CLAIM,
                "delivery-proof",
                home.resolve("proof/pod.pdf").toString());
        done("case", "contact", Shop.CLAIM, "mail", "--text", "Did the parcel come?");
        done("case", "note", Shop.CLAIM, "Our own guess: the buyer lies.");
    }

    private Outcome done(String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(0, outcome.exit(), outcome.toString());
        return outcome;
    }

    private Outcome dossier(String out, String... more) {
        return bench.onDesk(Stream.concat(
                        Stream.of(
                                "case",
                                "dossier",
                                Shop.CLAIM,
                                "--out",
                                home.resolve(out).toString(),
                                "--fill",
                                "details=It was delivered to the porch."),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void it_holds_letter_page_and_evidence() throws IOException {
        Outcome outcome = dossier("out");
        assertEquals(0, outcome.exit(), outcome.toString());
        Path folder = home.resolve("out");
        assertEquals(
                List.of("SHA256SUMS", "dossier.html", "exhibits/01-delivery-proof-pod.pdf", "letter.txt"),
                names(folder));
        assertArrayEquals(PROOF, Files.readAllBytes(folder.resolve("exhibits/01-delivery-proof-pod.pdf")));
        String page = Files.readString(folder.resolve("dossier.html"));
        assertTrue(page.contains("Lamps &amp; &lt;Co&gt;"), page);
        assertTrue(page.contains("It was delivered to the porch."), page);
        assertTrue(page.contains("Did the parcel come?"), page);
        assertTrue(page.contains("<td class=\"overdue\">overdue</td>") || page.contains("running"), page);
        assertTrue(page.contains("(signature)"), page);
        assertTrue(Files.readString(folder.resolve("letter.txt")).contains("Lamps & <Co>"));
    }

    @Test
    void what_is_for_our_own_people_stays_out_of_it() throws IOException {
        done("case", "tell", Shop.CLAIM, "fraud-suspected=yes");
        dossier("out");
        String page = Files.readString(home.resolve("out/dossier.html"));
        assertFalse(page.contains("guess"), page);
        assertFalse(page.contains("fraud"), page);
        assertFalse(page.contains(home.toString()), page);
    }

    @Test
    void the_sums_are_those_of_the_files() throws Exception {
        dossier("out");
        Process check = new ProcessBuilder("sha256sum", "--check", "--quiet", "SHA256SUMS")
                .directory(home.resolve("out").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), said);
    }

    @Test
    void an_archive_holds_the_same_and_is_the_same_each_time() throws IOException {
        dossier("one.zip");
        dossier("two.zip");
        assertArrayEquals(Files.readAllBytes(home.resolve("one.zip")), Files.readAllBytes(home.resolve("two.zip")));
        try (FileSystem zip = FileSystems.newFileSystem(home.resolve("one.zip"))) {
            assertArrayEquals(PROOF, Files.readAllBytes(zip.getPath("exhibits/01-delivery-proof-pod.pdf")));
            assertTrue(Files.readString(zip.getPath("dossier.html")).contains("porch"));
        }
    }

    @Test
    void evidence_that_is_gone_or_changed_is_told_and_found_elsewhere() throws IOException {
        bench.file("proof/pod.pdf", "another text");
        Outcome outcome = dossier("gone");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.out().contains("not found: exhibit 1, delivery-proof, SHA-256"), outcome.out());
        assertTrue(Files.readString(home.resolve("gone/dossier.html")).contains("not in this dossier"));
        bench.file("moved/archive/copy.pdf", PROOF);
        assertEquals(
                0, dossier("found", "--files", home.resolve("moved").toString()).exit());
        assertTrue(names(home.resolve("found")).contains("exhibits/01-delivery-proof-copy.pdf"));
    }

    @Test
    void nothing_is_overwritten_and_nothing_half_made() throws IOException {
        dossier("out");
        Outcome again = dossier("out");
        assertEquals(7, again.exit());
        assertTrue(again.message().endsWith("out is there already"), again.err());
        Outcome unfilled = bench.onDesk(
                "case", "dossier", Shop.GRANTED, "--out", home.resolve("bare").toString());
        assertEquals(4, unfilled.exit());
        assertTrue(unfilled.err().contains("--fill \"details=...\""), unfilled.err());
        assertFalse(Files.exists(home.resolve("bare")));
        assertEquals(List.of("desk", "files", "out", "proof"), children());
    }

    private List<String> children() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void a_message_has_none() {
        Outcome outcome = bench.onDesk("case", "dossier", Shop.MESSAGE);
        assertEquals(4, outcome.exit());
        assertTrue(outcome.message().contains("nobody outside decides about a buyer-message"), outcome.err());
    }
}
