package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Records;
import org.recourse.domain.casework.CaseId;

/** PRV-2: purged words and salts are in no byte of any file of the desk. */
final class PurgedWordsTest {
    private static final Pattern MARK = Pattern.compile("<[0-9a-f]{16}>");
    private static final int CASES = 300;
    /** A mark that lies across two pages is in no run of bytes, though it is kept. */
    private static final int MOST_KEPT = CASES / 3 * 9 / 10;

    @TempDir
    private Path directory;

    private final long seed = Desks.seed();
    private final Random random = new Random(seed);

    @Test
    void purged_words_are_in_no_byte_of_any_file() throws IOException {
        List<CaseId> owners = owners();
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            owners.forEach(owner -> keep(desk, owner));
            Collections.shuffle(owners, random);
            List<CaseId> purged = owners.subList(0, CASES * 2 / 3);
            Set<String> gone = marks(desk, purged);
            purged.forEach(owner -> purge(desk, owner));
            Set<String> expected = marks(desk, owners);
            Set<String> found = marksInFiles();
            assertTrue(found.stream().noneMatch(gone::contains), "seed " + seed);
            assertTrue(expected.containsAll(found), "seed " + seed);
            assertEquals(List.of(), desk.read(records -> records.trail().check(OURS)));
        }
        assertTrue(marksInFiles().size() >= MOST_KEPT, "seed " + seed);
    }

    @Test
    void purged_salts_are_in_no_byte_of_any_file() throws IOException {
        List<CaseId> owners = owners();
        try (SqliteDesk desk = SqliteDesk.open(directory)) {
            owners.forEach(owner -> keep(desk, owner));
            List<byte[]> salts = new ArrayList<>();
            desk.read(records -> {
                records.personalData()
                        .each(OURS, piece -> salts.add(HexFormat.of().parseHex(piece.salt())));
                return salts;
            });
            assertTrue(isInFiles(salts.get(0)));
            owners.forEach(owner -> purge(desk, owner));
            for (byte[] salt : salts) {
                assertTrue(!isInFiles(salt), "seed " + seed);
            }
        }
    }

    @Test
    void what_a_reader_holds_back_is_wiped_at_the_next_opening() throws IOException {
        CaseId owner = Desks.claim(1).id();
        try (SqliteDesk desk = SqliteDesk.open(directory, Duration.ofMillis(50));
                SqliteDesk other = SqliteDesk.open(directory)) {
            keep(desk, owner);
            other.read(records -> {
                int before = count(records);
                purge(desk, owner);
                assertEquals(1, before);
                return count(records);
            });
            assertTrue(!marksInFiles().isEmpty(), "the log was empty although a reader held it");
            assertEquals(false, desk.read(records -> records.personalData().isPurgingComplete()));
            try (SqliteDesk next = SqliteDesk.open(directory)) {
                assertEquals(Set.of(), marksInFiles());
                assertEquals(true, next.read(records -> records.personalData().isPurged(OURS, owner)));
                assertEquals(true, next.read(records -> records.personalData().isPurgingComplete()));
            }
        }
    }

    /** A desk's own patience is thirty seconds, and so is that of the writers who wait meanwhile. */
    @Test
    @Timeout(25)
    void a_purge_does_not_wait_for_a_reader_as_long_as_writers_wait() {
        CaseId owner = Desks.claim(1).id();
        try (SqliteDesk desk = SqliteDesk.open(directory);
                SqliteDesk other = SqliteDesk.open(directory)) {
            keep(desk, owner);
            other.read(records -> {
                int before = count(records);
                purge(desk, owner);
                return before;
            });
            assertEquals(true, desk.read(records -> records.personalData().isPurged(OURS, owner)));
        }
    }

    private static int count(Records records) {
        List<Piece> all = new ArrayList<>();
        records.personalData().each(OURS, all::add);
        return all.size();
    }

    private static List<CaseId> owners() {
        List<CaseId> owners = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            owners.add(Desks.claim(i).id());
        }
        return owners;
    }

    /** Words of all lengths, so that some fill pages of their own. */
    private void keep(Desk desk, CaseId owner) {
        int length = random.nextInt(10) == 0 ? 20_000 : 1 + random.nextInt(900);
        String mark = "<%016x>".formatted(random.nextLong());
        desk.write(records -> records.personalData()
                .keep(OURS, owner, "x".repeat(random.nextInt(length)) + mark + "y".repeat(length)));
    }

    private static void purge(Desk desk, CaseId owner) {
        desk.write(records -> {
            records.personalData().purge(OURS, owner);
            return owner;
        });
    }

    private static Set<String> marks(Desk desk, List<CaseId> owners) {
        StringBuilder words = new StringBuilder();
        desk.read(records -> {
            records.personalData().each(OURS, piece -> {
                if (owners.contains(piece.owner())) {
                    words.append(piece.words());
                }
            });
            return words;
        });
        return marks(words.toString());
    }

    private Set<String> marksInFiles() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<Path, byte[]> file : Desks.bytes(directory).entrySet()) {
            all.append(new String(file.getValue(), StandardCharsets.ISO_8859_1));
        }
        return marks(all.toString());
    }

    private static Set<String> marks(String text) {
        Set<String> marks = new TreeSet<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(matcher.group());
        }
        return marks;
    }

    private boolean isInFiles(byte[] wanted) throws IOException {
        String needle = new String(wanted, StandardCharsets.ISO_8859_1);
        return Desks.bytes(directory).values().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(needle));
    }
}
