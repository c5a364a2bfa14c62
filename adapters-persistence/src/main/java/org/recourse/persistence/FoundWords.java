package org.recourse.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recourse.application.desk.Salt;
import org.recourse.application.keeping.Salvage.Count;

/** What was found of one account's vault. Words are proven by their digest; a salt is proven by the words that it was mixed into. */
final class FoundWords {
    private final FoundSort pieces = new FoundSort();
    private final Map<String, byte[]> salts = new HashMap<>();
    private final Set<String> purged = new HashSet<>();
    private long forgotten;

    void addSalt(String owner, byte[] salt) {
        if (isZero(salt)) {
            purged.add(owner);
        } else if (salt.length == Salt.BYTES) {
            salts.put(owner, salt);
        }
    }

    void addIndexed() {
        pieces.addIndexed();
    }

    /** Zeros stand for purged words, and tell so even if the salt that was purged with them is damaged. */
    boolean isForgotten(String owner, byte[] words) {
        boolean gone = isZero(words);
        if (gone) {
            purged.add(owner);
        }
        forgotten += gone || purged.contains(owner) ? 1 : 0;
        return gone || purged.contains(owner);
    }

    /** Returns the salt that proves the words, if it does. */
    Optional<byte[]> salt(String owner, String digest, byte[] words) {
        Optional<byte[]> proof = Optional.ofNullable(salts.get(owner))
                .filter(salt -> Salt.of(salt)
                        .digest(new String(words, StandardCharsets.UTF_8))
                        .equals(digest));
        if (proof.isEmpty()) {
            pieces.addDamaged();
        }
        return proof;
    }

    void save(int rows) {
        pieces.save(rows);
    }

    Set<String> purged() {
        return purged;
    }

    boolean isFound() {
        return pieces.isFound() || !purged.isEmpty();
    }

    Count count() {
        return pieces.count(forgotten);
    }

    private static boolean isZero(byte[] bytes) {
        return Arrays.equals(bytes, new byte[bytes.length]);
    }
}
