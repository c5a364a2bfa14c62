package org.recourse.application.desk;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What is mixed into the digests of one case's personal data, so that without it nobody can tell by trying which words a digest stands for
 * (PRV-2).
 *
 * <p>Immutable and thread-safe.
 *
 * @param hex the salt, 32 lower-case hexadecimal digits
 */
public record Salt(String hex) {
    /** The length of a salt in bytes. */
    public static final int BYTES = 16;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is not 32 lower-case hexadecimal digits
     */
    public Salt {
        checkArgument(
                hex.length() == 2 * BYTES && hex.chars().allMatch(Salt::isDigit), "a salt is 32 hexadecimal digits");
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /**
     * Draws a new salt.
     *
     * @param random where it is drawn from
     * @return the salt
     */
    public static Salt draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    /**
     * Returns the salt of these bytes.
     *
     * @param bytes sixteen bytes
     * @return the salt
     * @throws IllegalArgumentException when they are more or fewer
     */
    public static Salt of(byte[] bytes) {
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    /**
     * Returns the salt's bytes.
     *
     * @return sixteen bytes
     */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /**
     * Returns the digest that stands for words: SHA-256 over the salt and the words in UTF-8.
     *
     * @param words the words
     * @return the digest, in lower-case hexadecimal
     */
    public String digest(String words) {
        MessageDigest digest = sha256();
        digest.update(bytes());
        return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
