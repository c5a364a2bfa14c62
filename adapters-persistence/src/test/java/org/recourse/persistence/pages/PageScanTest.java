package org.recourse.persistence.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows as pages have them, beside what SQLite says of the same file. */
final class PageScanTest {
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void name() {
        database = folder.resolve("rows.db");
    }

    private void make(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** A table with texts of these lengths; each begins with its length. */
    private void makeTexts(String kind, int from, int to, int step) throws SQLException {
        make("CREATE TABLE texts (length INTEGER PRIMARY KEY, text TEXT)" + kind, """
                WITH RECURSIVE lengths(n) AS (SELECT %1$d UNION ALL SELECT n + %3$d FROM lengths WHERE n + %3$d <= %2$d)
                INSERT INTO texts SELECT n, '<' || n || '>' || printf('%%.*c', n, 'x') FROM lengths
                """.formatted(from, to, step));
    }

    private int scan(Set<String> texts) throws IOException {
        return PageScan.of(database, row -> {
            if (List.of("NT", "IT").contains(row.types())) {
                texts.add(row.text(1));
            }
        });
    }

    private static Set<String> texts(int from, int to, int step) {
        Set<String> texts = new TreeSet<>();
        for (int length = from; length <= to; length += step) {
            texts.add("<%d>%s".formatted(length, "x".repeat(length)));
        }
        return texts;
    }

    private void assertEveryTextIsRead(String kind, int from, int to, int step) throws SQLException, IOException {
        Files.deleteIfExists(database);
        makeTexts(kind, from, to, step);
        Set<String> found = new TreeSet<>();
        assertEquals(0, scan(found), "unreadable pages");
        assertEquals(texts(from, to, step), found);
    }

    @Test
    void rows_of_a_table_that_just_fit_and_that_just_do_not_are_read() throws Exception {
        assertEveryTextIsRead("", 4030, 4080, 1);
        assertEveryTextIsRead("", 8120, 8180, 1);
        assertEveryTextIsRead("", 1, 20_000, 211);
    }

    @Test
    void entries_of_an_index_that_just_fit_and_that_just_do_not_are_read() throws Exception {
        assertEveryTextIsRead(" WITHOUT ROWID", 970, 1020, 1);
        assertEveryTextIsRead(" WITHOUT ROWID", 4480, 4620, 1);
        assertEveryTextIsRead(" WITHOUT ROWID", 5070, 5110, 1);
    }

    @Test
    void a_row_whose_rest_is_cut_off_is_not_read() throws Exception {
        makeTexts("", 1, 20_000, 19_999);
        byte[] content = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(content, content.length - PAGE));
        Set<String> found = new TreeSet<>();
        assertEquals(2, scan(found), "the page of the row and the missing one");
        assertEquals(texts(1, 1, 1), found);
    }

    @Test
    void a_row_that_goes_on_where_there_is_no_page_is_not_read() throws Exception {
        for (int wrong : List.of(-1, 0, 99)) {
            Files.deleteIfExists(database);
            makeTexts("", 1, 6000, 5999);
            byte[] content = Files.readAllBytes(database);
            int rest = content.length / PAGE;
            ByteBuffer.wrap(content).putInt(lastPointer(content, rest), wrong);
            Files.write(database, content);
            Set<String> found = new TreeSet<>();
            assertEquals(2, scan(found), "the page of the row, and the rest that nothing leads to");
            assertEquals(texts(1, 1, 1), found);
        }
    }

    /** Where the number of the only page that a row goes on at is: right after the part of the text on the row's own page. */
    private static int lastPointer(byte[] content, int page) {
        byte[] wanted = ByteBuffer.allocate(5).put((byte) 'x').putInt(page).array();
        return Bytes.indexOf(content, wanted) + 1;
    }

    @Test
    void pages_on_the_list_of_free_ones_are_no_loss() throws Exception {
        makeTexts("", 1, 100, 1);
        make("CREATE TABLE waste (bytes BLOB)", "INSERT INTO waste VALUES (randomblob(20 * 4096))", "DROP TABLE waste");
        Set<String> found = new TreeSet<>();
        assertEquals(0, scan(found));
        assertEquals(texts(1, 100, 1), found);
    }

    @Test
    void a_page_that_is_nothing_is_counted() throws Exception {
        makeTexts("", 1, 300, 1);
        byte[] content = Files.readAllBytes(database);
        int page = indexOf(content, "<150>") / PAGE * PAGE;
        Arrays.fill(content, page, page + PAGE, (byte) 0xff);
        Files.write(database, content);
        Set<String> found = new TreeSet<>();
        assertEquals(1, scan(found));
        assertTrue(found.size() > 200 && found.size() < 300, found.size() + " rows");
    }

    @Test
    void a_broken_cell_costs_no_other_row_of_its_page() throws Exception {
        makeTexts("", 10, 30, 1);
        byte[] content = Files.readAllBytes(database);
        int text = indexOf(content, "<20>");
        content[text - 2] = (byte) 0x7f;
        Files.write(database, content);
        Set<String> found = new TreeSet<>();
        assertEquals(1, scan(found), "the page is not what it should be");
        Set<String> expected = texts(10, 30, 1);
        expected.removeIf(each -> each.startsWith("<20>"));
        assertEquals(expected, found);
    }

    @Test
    void numbers_of_every_size_are_read() throws Exception {
        List<Long> numbers = List.of(
                0L,
                1L,
                -1L,
                127L,
                -128L,
                32_767L,
                -32_768L,
                8_388_607L,
                -8_388_608L,
                2_147_483_647L,
                140_737_488_355_327L,
                -140_737_488_355_328L,
                Long.MAX_VALUE,
                Long.MIN_VALUE);
        make("CREATE TABLE numbers (number INTEGER, half REAL, none TEXT)");
        for (long number : numbers) {
            make("INSERT INTO numbers VALUES (%d, %d.5, NULL)".formatted(number, number % 1000));
        }
        Set<Long> found = new TreeSet<>();
        Set<Object> halves = new HashSet<>();
        PageScan.of(database, row -> {
            if (row.types().equals("IRN")) {
                found.add(row.number(0));
                halves.add(row.values().get(1));
            }
        });
        assertEquals(new TreeSet<>(numbers), found);
        assertTrue(halves.contains(127.5) && halves.contains(-128.5), halves.toString());
    }

    /** All desks have pages of the usual size, so what the header says may be damage. */
    @Test
    void a_size_of_pages_that_cannot_be_is_not_believed() throws Exception {
        makeTexts("", 1, 300, 1);
        byte[] content = Files.readAllBytes(database);
        for (int wrong : List.of(0, 256, 4095, 4097, 4608)) {
            ByteBuffer.wrap(content).putShort(16, (short) wrong);
            Files.write(database, content);
            Set<String> found = new TreeSet<>();
            assertEquals(0, scan(found), "pages of " + wrong);
            assertEquals(texts(1, 300, 1), found);
        }
    }

    @Test
    void a_number_of_pages_out_of_all_proportion_is_not_believed() throws Exception {
        makeTexts("", 1, 300, 1);
        byte[] content = Files.readAllBytes(database);
        int pages = content.length / PAGE;
        assertEquals(3, unreadableIfSaidToHave(pages + 3, content));
        assertEquals(pages * 63 + 64, unreadableIfSaidToHave(pages * 64 + 64, content));
        assertEquals(0, unreadableIfSaidToHave(pages * 64 + 65, content));
        assertEquals(0, unreadableIfSaidToHave(-1, content));
    }

    private int unreadableIfSaidToHave(int pages, byte[] content) throws IOException {
        ByteBuffer.wrap(content).putInt(28, pages);
        Files.write(database, content);
        return scan(new TreeSet<>());
    }

    private static int indexOf(byte[] content, String text) {
        int place = Bytes.indexOf(content, text.getBytes(StandardCharsets.US_ASCII));
        assertTrue(place > 0, text);
        return place;
    }
}
