package org.recourse.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;

/**
 * A time in which only one session has changed the desk: what it has read or written since then still holds. Another one begins as soon as anybody
 * else has committed, and whenever the session has taken something back.
 *
 * <p>For one thread at a time.
 */
final class Spell {
    private final long version;
    private final Map<AccountId, Head> heads = new HashMap<>();
    private OptionalLong commits = OptionalLong.empty();

    /**
     * Begins a spell.
     *
     * @param version SQLite's number for the desk as others have left it, which is another one after each of their commits
     */
    Spell(long version) {
        this.version = version;
    }

    boolean isOf(long found) {
        return version == found;
    }

    /** Returns the end of an account's trail, which is read at most once. */
    Head head(AccountId account, Function<AccountId, Head> reading) {
        return heads.computeIfAbsent(account, reading);
    }

    /** Returns the number of the desk's commits after one more was counted; it is read at most once. */
    long counted(LongSupplier reading) {
        long number = commits.isPresent() ? commits.getAsLong() + 1 : reading.getAsLong();
        commits = OptionalLong.of(number);
        return number;
    }

    /** Tells how an account's trail ends now. */
    void end(AccountId account, Head head) {
        heads.put(account, head);
    }
}
