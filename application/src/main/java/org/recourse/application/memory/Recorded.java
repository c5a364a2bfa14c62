package org.recourse.application.memory;

import org.recourse.application.desk.EventChain;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.EventText;

/** An event in the trail. */
record Recorded(CaseId owner, int number, CaseEvent event) {
    String hash(AccountId account, String previous) {
        return EventChain.next(previous, account, owner, number, EventText.of(event));
    }
}
