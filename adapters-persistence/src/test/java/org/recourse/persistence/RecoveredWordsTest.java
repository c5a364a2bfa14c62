package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.persistence.Desks.OURS;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Records;
import org.recourse.application.keeping.Salvage;
import org.recourse.application.keeping.Salvage.Count;

/** The vault of a damaged desk. */
final class RecoveredWordsTest {
    private static final int CLAIMS = 100;

    @TempDir
    private Path root;

    private Rescue rescue;

    @BeforeEach
    void makeDesk() {
        rescue = Rescue.in(root);
        try (SqliteDesk desk = SqliteDesk.open(rescue.directory())) {
            desk.write(records -> {
                for (int number = 0; number < CLAIMS; number++) {
                    records.cases().append(Desks.claim(number), 0);
                    records.personalData().keep(OURS, Desks.claim(number).id(), words(number));
                }
                return records;
            });
        }
    }

    private static String words(int number) {
        return "<%s>".formatted(number) + "words ".repeat(20);
    }

    private static Count words(Salvage salvage) {
        return salvage.accounts().get(0).words();
    }

    private static boolean isPurged(Records records, int number) {
        return records.personalData().isPurged(OURS, Desks.claim(number).id());
    }

    @Test
    void words_that_their_digest_does_not_prove_are_lost() throws Exception {
        Desks.behind(
                rescue.directory(),
                "UPDATE words SET words = CAST('other words' AS BLOB) WHERE no = 7",
                "UPDATE salts SET salt = randomblob(length(salt)) WHERE no = 8",
                "UPDATE salts SET salt = randomblob(3) WHERE no = 9");
        Salvage salvage = rescue.run();
        assertEquals(new Count(CLAIMS - 3, 3), words(salvage));
        assertFalse(salvage.isComplete());
    }

    @Test
    void words_of_a_page_that_is_gone_are_counted_by_the_index() throws IOException {
        rescue.wipePageWith("<50>words");
        Count words = words(rescue.run());
        assertTrue(words.lost() > 0, words.toString());
        assertEquals(CLAIMS, words.saved() + words.lost());
    }

    @Test
    void purged_words_are_no_loss_and_stay_purged() throws Exception {
        try (SqliteDesk desk = SqliteDesk.open(rescue.directory())) {
            desk.write(records -> {
                records.personalData().purge(OURS, Desks.claim(3).id());
                records.personalData().purge(OURS, Desks.claim(4).id());
                return records;
            });
        }
        Desks.behind(rescue.directory(), "UPDATE salts SET salt = randomblob(length(salt)) WHERE no = 5");
        Salvage salvage = rescue.run();
        assertEquals(new Count(CLAIMS - 2, 0), words(salvage));
        assertTrue(salvage.isComplete(), salvage.toString());
        try (SqliteDesk desk = SqliteDesk.open(rescue.into())) {
            assertTrue(desk.<Boolean>read(records -> isPurged(records, 3) && isPurged(records, 4)));
            assertFalse(desk.<Boolean>read(records -> isPurged(records, 2)));
        }
    }
}
