package org.recourse.application.keeping;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.application.desk.Trail.Head;
import org.recourse.domain.account.AccountId;

/**
 * A whole copy of a desk, as it was checked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bytes the size of its file
 * @param trails the end of each account's audit trail, by account
 */
public record DeskCopy(long bytes, List<AccountTrail> trails) {
    /** Copies the list. */
    public DeskCopy {
        trails = ImmutableList.copyOf(trails);
    }

    /**
     * The end of one account's audit trail.
     *
     * @param account the account
     * @param head the end of its trail
     */
    public record AccountTrail(AccountId account, Head head) {}
}
