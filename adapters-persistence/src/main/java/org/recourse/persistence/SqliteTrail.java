package org.recourse.persistence;

import java.util.List;
import org.recourse.application.desk.Trail;
import org.recourse.domain.account.AccountId;

record SqliteTrail(Transaction transaction, long acknowledged) implements Trail {
    @Override
    public Head head(AccountId account) {
        return new SqliteEvents(transaction).head(account);
    }

    @Override
    public List<Flaw> check(AccountId account) {
        return new DeskCheck(transaction, acknowledged).flaws(account);
    }
}
