package org.recourse.application.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.casework.WriteNote;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.intake.IntakeRecord;
import org.recourse.application.intake.IntakeRecord.CaseRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.Sample;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;

/** What a desk exports makes an equal desk. */
class RoundTripTest {
    private static final int PERMUTATIONS = 20;

    private final Office office = new Office();

    @BeforeEach
    void a_desk_with_something_of_everything() {
        office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        office.take("seller-feedback", Sample.feedback(1));
        office.take("feedback-changes", Sample.removal());
        office.take("returns", Sample.returned(true));
        office.take("claims", Sample.claim());
        office.take("messages", Sample.message("M-1", "11-04T08:00", null));
        office.take("chargebacks", Sample.chargeback());
        office.take("refunds", Sample.refund(ORDER, "5.00"));
        office.take("notices", Sample.notice());
        new WriteNote(office.desk)
                .write(new WriteNote.Request(
                        ACCOUNT,
                        office.only(CaseKind.A_TO_Z_CLAIM).id(),
                        Sample.WORDS,
                        time("11-05T00:00"),
                        time("11-06T00:00")));
        purge(office.only(CaseKind.AMAZON_NOTICE).id());
    }

    private void purge(CaseId id) {
        office.desk.<Boolean>write(records -> {
            records.personalData().purge(ACCOUNT, id);
            return true;
        });
    }

    @Test
    void the_desk_that_takes_an_export_in_is_equal_and_exports_the_same() {
        Office copy = new Office();
        ImportReport report = copy.take("recourse-export", exported(office));
        assertEquals(0, report.rejected(), report::toString);
        assertEquals(office.picture(), copy.picture());
        assertEquals(exported(office), exported(copy));
    }

    @Test
    void the_order_of_its_lines_does_not_matter() {
        List<IntakeRecord> lines = exported(office);
        for (long seed = 1; seed <= PERMUTATIONS; seed++) {
            Collections.shuffle(lines, new Random(seed));
            Office copy = new Office();
            copy.take("recourse-export", lines);
            assertEquals(exported(office), exported(copy), "seed " + seed);
        }
    }

    @Test
    void an_export_taken_in_where_it_came_from_adds_nothing() {
        ImportReport report = office.take("recourse-export", exported(office));
        assertEquals(report.read(), report.known(), report::toString);
    }

    @Test
    void an_older_export_brings_nothing_back_that_was_purged() {
        List<IntakeRecord> older = exported(office);
        purge(office.only(CaseKind.BUYER_MESSAGE).id());
        purge(office.only(CaseKind.SELLER_FEEDBACK).id());
        purge(office.only(CaseKind.A_TO_Z_CLAIM).id());
        ImportReport report = office.take("recourse-export", older);
        assertEquals(report.read(), report.known(), report::toString);
        assertFalse(office.picture().contains(Sample.WORDS));
    }

    @Test
    void words_that_are_not_those_of_their_digest_are_refused_with_their_case() {
        Office copy = new Office();
        ImportReport report = copy.take(
                "recourse-export",
                exported(office).stream().map(RoundTripTest::forged).toList());
        assertEquals(3, report.rejected(), report::toString);
        assertFalse(copy.picture().contains("forged"));
        assertTrue(report.rejections().get(0).reason().contains("digest"));
    }

    private static IntakeRecord forged(IntakeRecord line) {
        return line instanceof CaseRecord told
                ? new CaseRecord(
                        told.id(),
                        told.events(),
                        told.words().stream().map(RoundTripTest::forged).toList(),
                        told.purged())
                : line;
    }

    private static PersonalData.Piece forged(PersonalData.Piece piece) {
        return new PersonalData.Piece(piece.owner(), piece.salt(), piece.digest(), "forged");
    }

    private static List<IntakeRecord> exported(Office from) {
        List<IntakeRecord> lines = new ArrayList<>();
        new ExportDesk(from.desk).export(ACCOUNT, lines::add);
        return lines;
    }
}
