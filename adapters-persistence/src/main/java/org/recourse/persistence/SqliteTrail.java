package org.recourse.persistence;

import java.util.List;
import java.util.Optional;
import org.recourse.application.desk.EventChain;
import org.recourse.application.desk.Trail;
import org.recourse.domain.account.AccountId;

record SqliteTrail(Transaction transaction, long acknowledged) implements Trail {
    @Override
    public Head head(AccountId account) {
        return new SqliteEvents(transaction).head(account);
    }

    @Override
    public Optional<Long> position(AccountId account, String hash) {
        return hash.equals(EventChain.START) ? Optional.of(0L) : new SqliteEvents(transaction).position(account, hash);
    }

    @Override
    public List<Flaw> check(AccountId account) {
        return new DeskCheck(transaction, acknowledged).flaws(account);
    }
}
