package org.recourse.application.desk;

import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/**
 * The vault in which names and words of buyers are kept apart from the cases (PRV-2). A case holds only a salted digest; the vault holds
 * the case's salt and the words, and can forget both without breaking the audit trail.
 */
public interface PersonalData {
    /**
     * Keeps words for a case. The same words kept twice for one case have the same digest.
     *
     * @param account whose case
     * @param owner the case
     * @param words the words, never empty
     * @return the digest that stands for them: SHA-256 over salt and words, in lower-case hexadecimal; or empty if this case's personal
     *     data were purged, after which nothing is kept for it any more
     */
    Optional<String> keep(AccountId account, CaseId owner, String words);

    /**
     * Returns the words that a digest stands for.
     *
     * @param account whose case
     * @param owner the case
     * @param digest the digest
     * @return the words, or empty if they are not known or were purged
     */
    Optional<String> words(AccountId account, CaseId owner, String digest);

    /**
     * Forgets salt and words of a case for good. Once the transaction is committed and {@linkplain #isPurgingComplete() purging is
     * complete}, they are in no byte of any file of the desk.
     *
     * @param account whose case
     * @param owner the case
     */
    void purge(AccountId account, CaseId owner);

    /**
     * Tells whether the personal data of a case were purged.
     *
     * @param account whose case
     * @param owner the case
     * @return true if they were
     */
    boolean isPurged(AccountId account, CaseId owner);

    /**
     * Tells whether everything that was ever purged is in no byte of any file of the desk. It is not as long as a full disk, or a reader of
     * older states, keeps a store from removing what it wrote before.
     *
     * @return true if it is, as it always is in a store that purges at once
     */
    default boolean isPurgingComplete() {
        return true;
    }

    /**
     * Hands over all that is kept, by case and digest.
     *
     * @param account whose cases
     * @param reader takes each piece in turn
     */
    void each(AccountId account, Consumer<Piece> reader);

    /**
     * Keeps a piece that was exported from another desk, with the salt that it had there.
     *
     * @param account whose case
     * @param piece the piece
     * @return false if it was known, or if this case's personal data were purged here, after which nothing is kept for it any more
     * @throws IllegalArgumentException when the digest is not that of salt and words, or the case has another salt here
     */
    boolean restore(AccountId account, Piece piece);

    /**
     * One piece of the vault.
     *
     * @param owner the case that it belongs to
     * @param salt the case's salt, in lower-case hexadecimal
     * @param digest the digest
     * @param words the words
     */
    record Piece(CaseId owner, String salt, String digest, String words) {}
}
