package org.recourse.application.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/**
 * The hash that chains an event to the one before: SHA-256 over the previous hash, the event's place and its text form, every part with its
 * length before it, so that no two events have the same bytes.
 */
public final class EventChain {
    /** The hash before the first event. */
    public static final String START = "0".repeat(64);

    private EventChain() {}

    /**
     * Returns the hash of the next event.
     *
     * @param previous the hash of the event before, or {@link #START}
     * @param account whose event
     * @param owner the case that it belongs to
     * @param number the event's number within the case, from 1
     * @param fields the event's text form, in its canonical order
     * @return the hash, in lower-case hexadecimal
     */
    public static String next(
            String previous, AccountId account, CaseId owner, int number, Map<String, String> fields) {
        MessageDigest digest = sha256();
        take(digest, previous);
        take(digest, account.name());
        take(digest, owner.text());
        take(digest, Integer.toString(number));
        fields.forEach((name, value) -> {
            take(digest, name);
            take(digest, value);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void take(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
