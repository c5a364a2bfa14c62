package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.extension.contract.Samples.OURS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.domain.casework.Case;

/** What a desk has to do about the versions that writers expect. */
public interface VersionsContract {
    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** Every version but the latest is a conflict, be it too low or too high, and keeps nothing, in the trail either. */
    @Test
    default void every_version_but_the_latest_is_a_conflict() {
        int latest = 4;
        Case known = Samples.grown(Samples.claim(OURS, 1), latest - 1);
        Samples.keep(desk(), known);
        List<Object> before = Everything.on(desk());
        for (int version = 0; version <= latest + 3; version++) {
            if (version != latest) {
                Case grown = Samples.grown(Samples.claim(OURS, 1), version);
                assertEquals(Append.CONFLICT, append(grown, version), "version " + version);
                assertEquals(before, Everything.on(desk()), "version " + version);
            }
        }
        assertEquals(Append.KEPT, append(Samples.grown(known, 2), latest));
    }

    /** For a case that nobody kept, every version but 0 is a conflict. */
    @Test
    default void a_new_case_has_version_nought() {
        List<Object> before = Everything.on(desk());
        for (int version = 1; version <= 3; version++) {
            assertEquals(Append.CONFLICT, append(Samples.grown(Samples.claim(OURS, 1), version), version));
        }
        assertEquals(before, Everything.on(desk()));
        assertEquals(Append.KEPT, append(Samples.grown(Samples.claim(OURS, 1), 3), 0));
    }

    /** Within one transaction too, who appends a second time must have seen the first. */
    @Test
    default void a_version_counts_within_its_own_transaction() {
        Case claim = Samples.claim(OURS, 1);
        Case grown = Samples.grown(claim, 1);
        List<Append> answers = desk().write(records -> List.of(
                records.cases().append(claim, 0),
                records.cases().append(grown, 0),
                records.cases().append(grown, 1),
                records.cases().append(Samples.grown(claim, 2), 1)));
        assertEquals(List.of(Append.KEPT, Append.CONFLICT, Append.KEPT, Append.CONFLICT), answers);
        assertEquals(2L, desk().read(records -> records.trail().head(OURS)).events());
    }

    private Append append(Case grown, int expectedVersion) {
        return desk().write(records -> records.cases().append(grown, expectedVersion));
    }
}
