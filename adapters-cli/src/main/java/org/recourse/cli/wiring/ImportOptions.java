package org.recourse.cli.wiring;

import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.FileKind;
import org.recourse.amazon.ReadOptions;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.order.Marketplace;

/**
 * What holds for every file of an import.
 *
 * @param account whose files
 * @param marketplaceOrNull where their rows are from, or null to find out
 * @param kindOrNull what they are, in kebab form, or null to find out
 * @param strict true to keep nothing of a file of which any row is rejected
 * @param now when the desk learns of them
 * @param progress told now and then how many rows of the present file have been read
 */
public record ImportOptions(
        AccountId account,
        @Nullable Marketplace marketplaceOrNull,
        @Nullable String kindOrNull,
        boolean strict,
        Instant now,
        LongConsumer progress) {
    ReadOptions known() {
        return new ReadOptions(
                Optional.ofNullable(marketplaceOrNull),
                Optional.ofNullable(kindOrNull).flatMap(FileKind::find));
    }

    /**
     * Returns the same options with another listener.
     *
     * @param listener told now and then how many rows of the present file have been read
     * @return the options
     */
    public ImportOptions telling(LongConsumer listener) {
        return new ImportOptions(account, marketplaceOrNull, kindOrNull, strict, now, listener);
    }
}
