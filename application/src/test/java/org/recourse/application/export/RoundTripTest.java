package org.recourse.application.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.ORDER;
import static org.recourse.application.Office.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.MoreCollectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.application.Office;
import org.recourse.application.casework.WriteNote;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Salt;
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
        assertEquals(exported(office).size(), report.read());
        assertEquals(report.read(), report.fresh(), report::toString);
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
    void what_was_purged_where_an_export_comes_from_is_purged_here_too() {
        Office copy = new Office();
        copy.take("recourse-export", exported(office));
        purge(office.only(CaseKind.BUYER_MESSAGE).id());
        assertEquals(1, copy.take("recourse-export", exported(office)).changed());
        assertEquals(exported(office), exported(copy));
    }

    @Test
    void words_that_an_earlier_export_lacked_are_added() {
        Office copy = new Office();
        copy.take(
                "recourse-export",
                exported(office).stream().map(line -> saying(line, List.of())).toList());
        ImportReport report = copy.take("recourse-export", exported(office));
        assertEquals(3, report.changed(), report::toString);
        assertEquals(exported(office), exported(copy));
    }

    @Test
    void of_a_case_of_which_one_piece_of_words_is_refused_none_is_kept() {
        CaseRecord feedback = exported(CaseKind.SELLER_FEEDBACK);
        Salt salt = new Salt("0123456789abcdef".repeat(2));
        refused(feedback, new Piece(feedback.id(), salt.hex(), salt.digest("x"), "x"), "two salts");
        refused(feedback, new Piece(feedback.id(), salt.hex(), salt.digest("x"), "y"), "digest");
        CaseId other = office.only(CaseKind.A_TO_Z_CLAIM).id();
        refused(feedback, new Piece(other, salt.hex(), salt.digest("x"), "x"), "another case");
    }

    private static void refused(CaseRecord told, Piece last, String why) {
        Office copy = new Office();
        List<Piece> words = new ArrayList<>(told.words());
        words.add(last);
        ImportReport report = copy.take("recourse-export", saying(told, words));
        assertTrue(report.rejections().get(0).reason().contains(why), report::toString);
        assertEquals(List.of(), vault(copy));
    }

    private CaseRecord exported(CaseKind kind) {
        return exported(office).stream()
                .flatMap(line -> line instanceof CaseRecord told ? Stream.of(told) : Stream.empty())
                .filter(told -> told.id().kind() == kind)
                .collect(MoreCollectors.onlyElement());
    }

    private static List<Piece> vault(Office of) {
        List<Piece> pieces = new ArrayList<>();
        of.desk.<Boolean>read(records -> {
            records.personalData().each(ACCOUNT, pieces::add);
            return true;
        });
        return pieces;
    }

    private static IntakeRecord saying(IntakeRecord line, List<Piece> words) {
        return line instanceof CaseRecord told ? new CaseRecord(told.id(), told.events(), words, told.purged()) : line;
    }

    @Test
    void a_case_with_an_amount_that_cannot_be_read_is_refused() {
        Office copy = new Office();
        ImportReport report = copy.take(
                "recourse-export",
                exported(office).stream().map(RoundTripTest::withoutAnAmount).toList());
        assertTrue(report.rejections().toString().contains("particulars that cannot be read"), report::toString);
        assertEquals(List.of(), copy.cases(CaseKind.CHARGEBACK));
    }

    private static IntakeRecord withoutAnAmount(IntakeRecord line) {
        return line instanceof CaseRecord told
                ? new CaseRecord(
                        told.id(),
                        told.events().stream()
                                .map(RoundTripTest::withoutAnAmount)
                                .toList(),
                        told.words(),
                        told.purged())
                : line;
    }

    private static Map<String, String> withoutAnAmount(Map<String, String> event) {
        return ImmutableMap.copyOf(Maps.transformValues(event, value -> value.replace("30.00 USD", "thirty")));
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
                ? saying(told, told.words().stream().map(RoundTripTest::forged).toList())
                : line;
    }

    private static Piece forged(Piece piece) {
        return new Piece(piece.owner(), piece.salt(), piece.digest(), "forged");
    }

    private static List<IntakeRecord> exported(Office from) {
        List<IntakeRecord> lines = new ArrayList<>();
        new ExportDesk(from.desk).export(ACCOUNT, lines::add);
        return lines;
    }
}
