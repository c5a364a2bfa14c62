package org.recourse.domain.casework;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.recourse.domain.account.AccountId;

/**
 * The id of a case: its kind's code and ten characters, such as {@code ATZ-7K3F9Q2M4T}. It is derived from what the case is about, so
 * that the same matter has the same id whichever file it came from first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the id
 */
public record CaseId(String text) implements Comparable<CaseId> {
    private static final int DIGEST_LENGTH = 10;
    private static final int CODE_LENGTH = 3;
    private static final int LENGTH = CODE_LENGTH + 1 + DIGEST_LENGTH;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'V'));
    private static final Map<String, CaseKind> KINDS = Maps.uniqueIndex(List.of(CaseKind.values()), CaseKind::code);
    private static final BaseEncoding BASE32 = BaseEncoding.base32Hex().omitPadding();

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is not the code of a kind, a hyphen and ten characters
     */
    public CaseId {
        checkArgument(isCaseId(text), "not a case id (such as ATZ-7K3F9Q2M4T): %s", text);
    }

    private static boolean isCaseId(String text) {
        return text.length() == LENGTH
                && text.charAt(CODE_LENGTH) == '-'
                && KINDS.containsKey(text.substring(0, CODE_LENGTH))
                && DIGITS.matchesAllOf(text.substring(CODE_LENGTH + 1));
    }

    /**
     * Reads an id, in any case.
     *
     * @param text the id
     * @return the case id
     * @throws IllegalArgumentException when it is not of that form
     */
    public static CaseId parse(String text) {
        return new CaseId(text.toUpperCase(Locale.ROOT));
    }

    /**
     * Returns the id of the case that is about a matter.
     *
     * @param account whose case it is
     * @param kind the kind of case
     * @param matter what it is about, unique within account and kind: an order id, a message id
     * @return the id
     */
    public static CaseId about(AccountId account, CaseKind kind, String matter) {
        String whole = account.name() + '\n' + kind.code() + '\n' + matter;
        byte[] digest =
                Hashing.sha256().hashString(whole, StandardCharsets.UTF_8).asBytes();
        return new CaseId(kind.code() + '-' + BASE32.encode(digest).substring(0, DIGEST_LENGTH));
    }

    /**
     * Returns the kind of case that the id is of.
     *
     * @return the kind
     */
    public CaseKind kind() {
        return Objects.requireNonNull(KINDS.get(text.substring(0, CODE_LENGTH)));
    }

    @Override
    public int compareTo(CaseId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
