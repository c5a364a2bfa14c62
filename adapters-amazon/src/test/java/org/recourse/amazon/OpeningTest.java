package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.intake.RefusedFileException;

class OpeningTest {
    @TempDir
    private Path directory;

    private Path file(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "refund-id,order-id,refunded-at\n", UTF_8);
    }

    @Test
    void a_directory_stands_for_all_files_below_it_but_the_hidden_ones() throws IOException {
        Path b = file("b.csv");
        Path a = file("sub/a.csv");
        file(".hidden/c.csv");
        file("sub/.d.csv");
        assertEquals(List.of(b, a), SellerFiles.expand(directory));
    }

    @Test
    void a_link_to_a_directory_stands_for_the_files_in_it_under_its_own_name() throws IOException {
        file("sub/a.csv");
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("sub"));
        assertEquals(List.of(link.resolve("a.csv")), SellerFiles.expand(link));
    }

    @Test
    void a_file_stands_for_itself_even_if_it_is_hidden_or_missing() throws IOException {
        Path hidden = file(".hidden.csv");
        assertEquals(List.of(hidden), SellerFiles.expand(hidden));
        assertEquals(List.of(directory.resolve("none")), SellerFiles.expand(directory.resolve("none")));
    }

    @Test
    void a_file_tells_its_name_kind_and_encoding() throws IOException {
        Path path = file("refunds.tsv");
        try (SellerFile file = SellerFiles.open(path, ReadOptions.NONE)) {
            assertEquals(path.toString(), file.intake().path());
            assertEquals("refunds", file.intake().kind());
            assertEquals(UTF_8, file.charset());
        }
    }

    @Test
    void what_is_no_file_is_refused() {
        assertTrue(reason(directory.resolve("none")).contains("no such file"));
        assertEquals("this is a directory, not a file", reason(directory));
    }

    private static String reason(Path path) {
        return assertThrows(RefusedFileException.class, () -> SellerFiles.open(path, ReadOptions.NONE))
                .rejection()
                .reason();
    }
}
