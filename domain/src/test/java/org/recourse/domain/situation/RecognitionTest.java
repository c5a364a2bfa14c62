package org.recourse.domain.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How well situations are recognised in what buyers write, in six languages. */
class RecognitionTest {
    private static final int MOST_WRONG = 12;

    private static String situation(String text) {
        return Recognition.of(text)
                .map(recognised -> recognised.situation().kebab())
                .orElse("none");
    }

    @Test
    void messages_are_recognised_for_what_they_are() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines =
                Resources.readLines(Resources.getResource(getClass(), "messages.tsv"), StandardCharsets.UTF_8);
        for (String line : lines) {
            List<String> row = Splitter.on('\t').splitToList(line);
            if (!situation(row.get(2)).equals(row.get(1))) {
                wrong.add(situation(row.get(2)) + " in " + line);
            }
        }
        System.out.printf("situations recognised: %s of %s%n", lines.size() - wrong.size(), lines.size());
        assertTrue(wrong.size() <= MOST_WRONG, () -> String.join("\n", wrong));
    }

    @Test
    void a_recognition_says_by_which_words() {
        Recognition recognised =
                Recognition.of("Hello, my parcel has NOT arrived. Regards").orElseThrow();
        assertEquals(BuyerSituation.NOT_RECEIVED, recognised.situation());
        assertEquals(List.of("has NOT arrived"), recognised.because());
    }

    @Test
    void what_says_nothing_is_not_recognised() {
        assertEquals(Optional.empty(), Recognition.of("Thank you, have a nice day!"));
        assertEquals(Optional.empty(), Recognition.of(""));
    }
}
