package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.recourse.persistence.Desks.OURS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Selection;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;

/**
 * The events of a desk's cases, and the words that it keeps for them.
 *
 * @param cases the events of each case
 * @param words the words, by their digests
 */
record KeptHistory(Map<CaseId, List<CaseEvent>> cases, Map<String, String> words) {
    static KeptHistory of(Desk desk) {
        KeptHistory kept = new KeptHistory(new HashMap<>(), new HashMap<>());
        desk.read(records -> {
            records.cases().each(OURS, Selection.ALL, matter -> kept.cases.put(matter.id(), matter.log()));
            records.personalData().each(OURS, piece -> kept.words.put(piece.digest(), piece.words()));
            return records;
        });
        return kept;
    }

    /** Asserts that another desk has nothing that this one does not have, and of each case the first events. */
    void assertHolds(KeptHistory part) {
        part.cases.forEach(
                (id, log) -> assertEquals(cases.getOrDefault(id, List.of()).subList(0, log.size()), log));
        part.words.forEach((digest, text) -> assertEquals(words.get(digest), text));
    }
}
