package org.recourse.application.casework;

import java.util.List;
import org.recourse.domain.casework.EvidenceSlot;
import org.recourse.domain.casework.Kebab;
import org.recourse.domain.lifecycle.Trigger;

/** Lists of names for answers that say what would have been understood. */
final class Names {
    private Names() {}

    static List<String> of(List<Trigger> triggers) {
        return triggers.stream().map(Trigger::name).map(Kebab::of).toList();
    }

    static List<String> ofSlots(List<EvidenceSlot> slots) {
        return slots.stream().map(EvidenceSlot::name).map(Kebab::of).toList();
    }
}
