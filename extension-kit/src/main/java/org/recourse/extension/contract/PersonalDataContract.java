package org.recourse.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recourse.extension.contract.Samples.OURS;
import static org.recourse.extension.contract.Samples.THEIRS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.PersonalData.Piece;
import org.recourse.application.desk.Salt;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/** What a desk has to do with {@link PersonalData} (PRV-2). */
public interface PersonalDataContract {
    /** Words of a buyer's. */
    String WORDS = "Où est \"my\" parcel?\n包裹在哪里 \uD83D\uDE21 \u0000\u202E";

    /**
     * Returns the desk of this test: empty at its beginning, the same at every call.
     *
     * @return the desk
     */
    Desk desk();

    /** What is kept comes back for its digest, to the last character. */
    @Test
    default void words_come_back_for_their_digest() {
        String digest = keep(OURS, owner(1), WORDS).orElseThrow();
        assertEquals(Optional.of(WORDS), words(OURS, owner(1), digest));
        assertEquals(Optional.empty(), words(OURS, owner(1), "0".repeat(64)));
    }

    /** The same words of one case have one digest, so that an import recognises what it has seen. */
    @Test
    default void the_same_words_of_one_case_have_one_digest() {
        assertEquals(keep(OURS, owner(1), WORDS), keep(OURS, owner(1), WORDS));
        assertEquals(1, pieces(OURS).size());
    }

    /** The same words of two cases, or of two accounts, cannot be told to be the same. */
    @Test
    default void every_case_has_its_own_salt() {
        Optional<String> digest = keep(OURS, owner(1), WORDS);
        assertNotEquals(digest, keep(OURS, owner(2), WORDS));
        assertNotEquals(digest, keep(THEIRS, owner(1), WORDS));
        assertEquals(Optional.empty(), words(OURS, owner(2), digest.orElseThrow()));
    }

    /** Nothing is no personal data. */
    @Test
    default void empty_words_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> keep(OURS, owner(1), ""));
    }

    /** A purge forgets one case's words for good and leaves those of others alone. */
    @Test
    default void a_purge_forgets_the_words_of_one_case() {
        String gone = keep(OURS, owner(1), WORDS).orElseThrow();
        String kept = keep(OURS, owner(2), WORDS).orElseThrow();
        String theirs = keep(THEIRS, owner(1), WORDS).orElseThrow();
        purge(OURS, owner(1));
        assertTrue(isPurged(OURS, owner(1)));
        assertFalse(isPurged(OURS, owner(2)));
        assertFalse(isPurged(THEIRS, owner(1)));
        assertEquals(Optional.empty(), words(OURS, owner(1), gone));
        assertEquals(Optional.of(WORDS), words(OURS, owner(2), kept));
        assertEquals(Optional.of(WORDS), words(THEIRS, owner(1), theirs));
        assertEquals(List.of(owner(2)), pieces(OURS).stream().map(Piece::owner).toList());
    }

    /** After a purge, nothing is kept for the case any more, whether it had words or not. */
    @Test
    default void a_purged_case_keeps_nothing_any_more() {
        Piece exported = new Piece(owner(2), "ab".repeat(16), new Salt("ab".repeat(16)).digest(WORDS), WORDS);
        keep(OURS, owner(1), WORDS);
        Stream.of(1, 1, 2).forEach(number -> purge(OURS, owner(number)));
        assertEquals(Optional.empty(), keep(OURS, owner(1), WORDS));
        assertEquals(Optional.empty(), keep(OURS, owner(2), WORDS));
        assertFalse(restore(OURS, exported));
        assertEquals(List.of(), pieces(OURS));
        assertTrue(isPurged(OURS, owner(2)));
    }

    /** The digest is what its definition says, so that an export can be checked anywhere. */
    @Test
    default void the_digest_is_over_salt_and_words() {
        String digest = keep(OURS, owner(1), WORDS).orElseThrow();
        Piece piece = pieces(OURS).get(0);
        assertEquals(new Piece(owner(1), piece.salt(), digest, WORDS), piece);
        assertEquals(digest, new Salt(piece.salt()).digest(WORDS));
    }

    /** A piece of another desk is kept with the digest that it had there. */
    @Test
    default void a_restored_piece_keeps_its_salt() {
        Salt salt = new Salt("0123456789abcdef".repeat(2));
        Piece piece = new Piece(owner(1), salt.hex(), salt.digest(WORDS), WORDS);
        assertTrue(restore(OURS, piece));
        assertFalse(restore(OURS, piece));
        assertEquals(List.of(piece), pieces(OURS));
        assertEquals(Optional.of(salt.digest("more")), keep(OURS, owner(1), "more"));
    }

    /** A piece that does not fit itself or the case is refused. */
    @Test
    default void a_piece_that_does_not_fit_is_refused() {
        Salt salt = new Salt("0123456789abcdef".repeat(2));
        Piece forged = new Piece(owner(1), salt.hex(), salt.digest("other words"), WORDS);
        assertThrows(IllegalArgumentException.class, () -> restore(OURS, forged));
        keep(OURS, owner(2), WORDS);
        Piece foreign = new Piece(owner(2), salt.hex(), salt.digest(WORDS), WORDS);
        assertThrows(IllegalArgumentException.class, () -> restore(OURS, foreign));
        assertEquals(1, pieces(OURS).size());
    }

    /** Pieces are listed by case and digest. */
    @Test
    default void pieces_are_handed_over_by_case_and_digest() {
        List.of(2, 1).forEach(number -> List.of("b", "a", "c").forEach(words -> keep(OURS, owner(number), words)));
        List<String> keys = pieces(OURS).stream()
                .map(piece -> piece.owner() + " " + piece.digest())
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys);
        assertEquals(6, keys.size());
    }

    private static CaseId owner(int number) {
        return Samples.claimId(OURS, Samples.orderId(number));
    }

    private Optional<String> keep(AccountId account, CaseId owner, String words) {
        return desk().write(records -> records.personalData().keep(account, owner, words));
    }

    private Optional<String> words(AccountId account, CaseId owner, String digest) {
        return desk().read(records -> records.personalData().words(account, owner, digest));
    }

    private void purge(AccountId account, CaseId owner) {
        desk().write(records -> {
            records.personalData().purge(account, owner);
            return owner;
        });
    }

    private boolean isPurged(AccountId account, CaseId owner) {
        return desk().read(records -> records.personalData().isPurged(account, owner));
    }

    private boolean restore(AccountId account, Piece piece) {
        return desk().write(records -> records.personalData().restore(account, piece));
    }

    private List<Piece> pieces(AccountId account) {
        List<Piece> pieces = new ArrayList<>();
        desk().read(records -> {
            records.personalData().each(account, pieces::add);
            return pieces;
        });
        return pieces;
    }
}
