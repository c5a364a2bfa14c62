package org.recourse.reply;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Draft;
import org.recourse.domain.reply.Fault;
import org.recourse.domain.reply.Finding;
import org.recourse.domain.reply.ReplyCheck;

/** How many disguised contact details are found, and how many harmless lines are left alone (RPL-5). */
class ContactEvasionsTest {
    private static final Set<Fault> CONTACTS =
            Set.of(Fault.EMAIL_ADDRESS, Fault.PHONE_NUMBER, Fault.LINK, Fault.MARKUP);
    private static final int MOST_MISSED = 5;
    private static final int MOST_ALARMS = 1;
    private static final ReplyCheck CHECK = new ReplyCheck(new LibraryContactFinder());

    private static List<List<String>> rows(String name) throws IOException {
        return Resources.readLines(Resources.getResource(ContactEvasionsTest.class, name), StandardCharsets.UTF_8)
                .stream()
                .map(line -> Splitter.on('\t').splitToList(line))
                .toList();
    }

    private static List<Finding> contacts(String line) {
        return CHECK.check(Draft.of(line, Audience.BUYER)).stream()
                .filter(finding -> CONTACTS.contains(finding.fault()))
                .toList();
    }

    @Test
    void disguised_contact_details_are_found() throws IOException {
        List<String> missed = new ArrayList<>();
        List<List<String>> rows = rows("evasions.tsv");
        for (List<String> row : rows) {
            if (contacts(row.get(3)).isEmpty()) {
                missed.add(String.join(" | ", row));
            }
        }
        System.out.printf("evasions found: %s of %s%n", rows.size() - missed.size(), rows.size());
        assertTrue(rows.size() >= 200);
        assertTrue(missed.size() <= MOST_MISSED, missed::toString);
    }

    @Test
    void harmless_lines_are_left_alone() throws IOException {
        List<String> alarms = new ArrayList<>();
        List<List<String>> rows = rows("harmless-contacts.tsv");
        for (List<String> row : rows) {
            contacts(row.get(1))
                    .forEach(finding -> alarms.add(finding.fault() + " \"" + finding.excerpt() + "\" in " + row));
        }
        System.out.printf("harmless lines left alone: %s of %s%n", rows.size() - alarms.size(), rows.size());
        assertTrue(rows.size() >= 200);
        assertTrue(alarms.size() <= MOST_ALARMS, alarms::toString);
    }
}
