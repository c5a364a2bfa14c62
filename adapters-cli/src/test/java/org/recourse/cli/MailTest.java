package org.recourse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails at the command line: what they open, what they only tell, and what waits to be sorted. */
class MailTest {
    private static final String CLAIM = """
            From: atoz-guarantee-no-reply@amazon.de
            Date: Mon, 29 Jun 2026 10:30:00 +0200
            Message-ID: <claim-1@amazon.de>
            Subject: Claim received on order 303-1234567-7654321
            Authentication-Results: mx.example; dkim=pass; dmarc=pass

            The item was not received. Claim amount: 119,00 EUR. Please respond within 3 days.
            """;

    private static final String DECISION = """
            From: atoz-guarantee-no-reply@amazon.de
            Date: Tue, 30 Jun 2026 06:00:00 +0000
            Message-ID: <claim-2@amazon.de>
            Subject: Claim decision on order 303-1234567-7654321

            We have granted the claim.
            """;

    private static final String ODD = """
            From: news@amazon.de
            Date: Mon, 29 Jun 2026 11:00:00 +0000
            Message-ID: <odd-1@amazon.de>
            Subject: Qwertz about 303-7654321-1234567

            Some words that nobody knows.
            """;

    @TempDir
    private Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home);
        bench.file("mail/claim.eml", CLAIM);
        bench.file("mail/odd.eml", ODD);
    }

    private String done(String... words) {
        return ended(0, words).out();
    }

    private Outcome ended(int exit, String... words) {
        Outcome outcome = bench.onDesk(words);
        assertEquals(exit, outcome.exit(), outcome.toString());
        return outcome;
    }

    private String takeIn() {
        return done("import", home.resolve("mail").toString());
    }

    private Document waiting() {
        return Document.of(done("mail", "list", "--json")).list("mails").get(0);
    }

    @Test
    void a_claim_has_its_deadline_and_an_odd_mail_waits() {
        String report = takeIn();
        assertTrue(report.contains("1 of the new rows could not be sorted"), report);
        String again = takeIn();
        assertTrue(again.contains("claim.eml") && !again.contains("could not be sorted"), again);
        Document claim = Document.of(done("worklist", "--json"));
        assertEquals(1, claim.list("cases").size());
        assertEquals(
                "2026-07-02T08:30:00Z",
                claim.list("cases").get(0).at("deadline").text("due"));
        assertTrue(done("worklist").contains("1 mail could not be sorted"));
        assertTrue(done("case", "show", "303-1234567-7654321").contains("dkim=pass, dmarc=pass"));
    }

    @Test
    void a_decision_by_mail_is_confirmed_with_one_word() {
        bench.file("mail/decision.eml", DECISION);
        takeIn();
        assertTrue(done("next", "303-1234567-7654321").contains("a mail is a hint, not proof"));
        done("case", "act", "303-1234567-7654321", "confirm-decision", "--at", "2026-06-30T06:00:00Z");
        assertTrue(done("case", "list").contains("granted"));
    }

    @Test
    void a_mail_that_waits_is_shown_with_all_that_is_known() {
        takeIn();
        String id = waiting().text("id");
        String shown = done("mail", "show", id);
        assertTrue(shown.contains("Some words that nobody knows.") && shown.contains("news@amazon.de"), shown);
        assertEquals(
                "unknown-kind", Document.of(done("mail", "show", id, "--json")).text("doubt"));
        assertEquals(done("import", "--review"), done("mail", "list"));
    }

    @Test
    void a_mail_is_assigned_once() {
        takeIn();
        String id = waiting().text("id");
        ended(2, "mail", "assign", id);
        ended(2, "mail", "assign", id, "--as", "chargeback", "--to", id);
        String assigned = done("mail", "assign", id, "--as", "buyer-message", "--order", "303-7654321-1234567");
        assertTrue(assigned.contains("belongs to MSG-"), assigned);
        assertTrue(done("case", "show", "303-7654321-1234567").contains("Some words that nobody knows."));
        assertEquals("No mail waits to be sorted.\n", done("mail", "list"));
        assertTrue(ended(4, "mail", "show", id).err().contains("no mail that waits"));
        assertTrue(ended(4, "mail", "dismiss", id).err().contains("no mail that waits"));
    }

    @Test
    void a_mail_becomes_a_note_of_a_case_or_is_dismissed() {
        takeIn();
        String id = waiting().text("id");
        ended(4, "mail", "assign", id, "--to", "ATZ-0000000000");
        done("mail", "assign", id, "--to", "303-1234567-7654321");
        assertTrue(done("case", "show", "303-1234567-7654321").contains("Some words that nobody knows."));
        bench.file("mail/other.eml", ODD.replace("odd-1", "odd-2"));
        takeIn();
        String dismissed = done("mail", "dismiss", waiting().text("id"), "--json");
        assertTrue(dismissed.contains("\"case\": null"), dismissed);
    }

    @Test
    void a_maildir_of_many_files_is_one_line_for_people_and_all_lines_for_programs() {
        for (int number = 0; number < 60; number++) {
            bench.file("mail/new/" + number + ".eml", ODD.replace("odd-1", "more-" + number));
        }
        String page = takeIn();
        assertTrue(page.contains("62 files  mail"), page);
        assertTrue(page.contains("61 of the new rows could not be sorted"), page);
        String again = done("import", home.resolve("mail").toString(), "--json");
        assertEquals(62, Document.of(again).list("files").size());
    }

    @Test
    void an_import_of_nothing_is_wrong_usage() {
        ended(2, "import");
        takeIn();
        ended(2, "import", "--review", home.toString());
    }
}
