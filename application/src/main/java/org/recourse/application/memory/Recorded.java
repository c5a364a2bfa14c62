package org.recourse.application.memory;

import java.util.Map;
import org.recourse.application.desk.EventChain;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/** An event in the trail. */
record Recorded(CaseId owner, int number, Map<String, String> fields, String hash) {
    static Recorded after(String previous, AccountId account, CaseId owner, int number, Map<String, String> fields) {
        return new Recorded(owner, number, fields, EventChain.next(previous, account, owner, number, fields));
    }

    boolean follows(String previous, AccountId account) {
        return hash.equals(EventChain.next(previous, account, owner, number, fields));
    }
}
