package org.recourse.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.application.Office.ACCOUNT;
import static org.recourse.application.Office.NOW;
import static org.recourse.application.Office.ORDER;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.audit.VerifyDesk;
import org.recourse.application.casework.ActOnCase;
import org.recourse.application.casework.OpenCase;
import org.recourse.application.casework.WriteNote;
import org.recourse.application.health.RebuildStandings;
import org.recourse.application.intake.IntakeRecord.MessageRecord;
import org.recourse.application.intake.IntakeRecord.OrderRecord;
import org.recourse.application.intake.Sample;
import org.recourse.application.privacy.PurgePersonalData;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;

/** An operator learns what was done; no line holds a buyer's name or words (PRV-3). */
class LoggingTest {
    private static final List<String> PLANTED = List.of(Sample.BUYER, "Wilhelmine", "Purkyne", Sample.WORDS, "zebra");

    private final Office office = new Office();
    private final int before = LoggedLines.lines().size();

    @Test
    void what_is_done_is_logged_without_personal_data() {
        office.take("all-orders", new OrderRecord(Office.sold(ORDER, "11-01T10:00")));
        office.take("seller-feedback", Sample.feedback(1));
        office.take("messages", Sample.message("M-1", "11-04T08:00", null), contradicting());
        CaseId claim = opened();
        new WriteNote(office.desk).write(new WriteNote.Request(ACCOUNT, claim, Sample.WORDS, NOW, NOW));
        new ActOnCase(office.desk, office.policies).act(ActOnCase.Request.of(ACCOUNT, claim, "seller-responded", NOW));
        new PurgePersonalData(office.desk, office.policies).purge(new PurgePersonalData.Request(ACCOUNT, NOW, false));
        office.desk.<Boolean>write(records -> {
            records.standings().clear(ACCOUNT);
            return true;
        });
        new VerifyDesk(office.desk).verify(ACCOUNT);
        new RebuildStandings(office.desk).rebuild(ACCOUNT);

        String log = String.join("\n", Iterables.skip(LoggedLines.lines(), before));
        PLANTED.forEach(word -> assertEquals(-1, log.indexOf(word), () -> "'" + word + "' in:\n" + log));
        List.of("opened by hand", "seller-responded", "personal data of", "flaws", "rebuilt", "rows of messages")
                .forEach(word -> assertTrue(log.contains(word), () -> "no '" + word + "' in:\n" + log));
    }

    private static MessageRecord contradicting() {
        return new MessageRecord(
                "M-1", ORDER, Sample.BUYER, Office.time("11-04T09:00"), null, "the zebra again", null, false);
    }

    private CaseId opened() {
        OpenCase.Request request = new OpenCase.Request(
                ACCOUNT,
                CaseKind.A_TO_Z_CLAIM,
                NOW,
                NOW,
                Particulars.NONE.with(Particular.ORDER, ORDER.text()),
                null,
                null,
                Sample.WORDS);
        return ((OpenCase.Opened) new OpenCase(office.desk).open(request)).id();
    }
}
