package org.recourse.persistence;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Salt;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/** The vault. Rows are appended and later overwritten in place with zeros, never deleted or made longer: see the schema. */
record SqlitePersonalData(Transaction transaction) implements PersonalData {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String SALT = "SELECT salt FROM salts WHERE account = ? AND case_id = ?";
    private static final String ADD_SALT = "INSERT INTO salts (account, case_id, salt) VALUES (?, ?, ?)";
    private static final String ZERO_SALT =
            "UPDATE salts SET salt = zeroblob(length(salt)) WHERE account = ? AND case_id = ?";
    private static final String WORDS = "SELECT words FROM words WHERE account = ? AND case_id = ? AND digest = ?";
    private static final String ADD_WORDS =
            "INSERT OR IGNORE INTO words (account, case_id, digest, words) VALUES (?, ?, ?, ?)";
    private static final String ZERO_WORDS =
            "UPDATE words SET words = zeroblob(length(words)) WHERE account = ? AND case_id = ?";
    private static final String EACH = """
            SELECT case_id, salt, digest, words FROM words JOIN salts USING (account, case_id)
            WHERE account = ? ORDER BY case_id, digest
            """;

    @Override
    public Optional<String> keep(AccountId account, CaseId owner, String words) {
        checkArgument(!words.isEmpty(), "no words to keep");
        byte[] salt = salt(account, owner).orElseGet(() -> add(account, owner, Salt.draw(RANDOM)));
        return isZero(salt) ? Optional.empty() : Optional.of(keep(account, owner, Salt.of(salt), words));
    }

    private String keep(AccountId account, CaseId owner, Salt salt, String words) {
        String digest = salt.digest(words);
        add(account, owner, digest, words);
        return digest;
    }

    private Optional<byte[]> salt(AccountId account, CaseId owner) {
        return transaction.find(SALT, row -> row.bytes(1), account.name(), owner.text());
    }

    private byte[] add(AccountId account, CaseId owner, Salt salt) {
        transaction.run(ADD_SALT, account.name(), owner.text(), salt.bytes());
        return salt.bytes();
    }

    private boolean add(AccountId account, CaseId owner, String digest, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return transaction.run(ADD_WORDS, account.name(), owner.text(), digest, bytes) > 0;
    }

    private static boolean isZero(byte[] salt) {
        return Arrays.equals(salt, new byte[salt.length]);
    }

    @Override
    public Optional<String> words(AccountId account, CaseId owner, String digest) {
        return salt(account, owner)
                .filter(salt -> !isZero(salt))
                .flatMap(salt -> transaction.find(
                        WORDS, row -> words(salt, digest, row.bytes(1)), account.name(), owner.text(), digest));
    }

    private String words(byte[] salt, String digest, byte[] bytes) {
        String words = new String(bytes, StandardCharsets.UTF_8);
        if (!digest.equals(
                transaction.whole("vault's salts", () -> Salt.of(salt)).digest(words))) {
            throw transaction.faults().damaged("has a damaged piece in its vault");
        }
        return words;
    }

    @Override
    public void purge(AccountId account, CaseId owner) {
        Optional<byte[]> salt = salt(account, owner);
        if (salt.isEmpty()) {
            transaction.run(ADD_SALT, account.name(), owner.text(), new byte[Salt.BYTES]);
        } else if (!isZero(salt.get())) {
            transaction.run(ZERO_SALT, account.name(), owner.text());
            transaction.run(ZERO_WORDS, account.name(), owner.text());
            transaction.purged();
        }
    }

    @Override
    public boolean isPurged(AccountId account, CaseId owner) {
        return salt(account, owner).filter(SqlitePersonalData::isZero).isPresent();
    }

    @Override
    public boolean isPurgingComplete() {
        return !Wiping.isOwed(transaction);
    }

    @Override
    public void each(AccountId account, Consumer<Piece> reader) {
        transaction.each(EACH, row -> hand(row, reader), account.name());
    }

    private void hand(Row row, Consumer<Piece> reader) {
        byte[] salt = row.bytes(2);
        if (!isZero(salt)) {
            String digest = row.text(3);
            String words = words(salt, digest, row.bytes(4));
            reader.accept(new Piece(CaseId.parse(row.text(1)), Salt.of(salt).hex(), digest, words));
        }
    }

    @Override
    public boolean restore(AccountId account, Piece piece) {
        Salt salt = new Salt(piece.salt());
        checkArgument(salt.digest(piece.words()).equals(piece.digest()), "a digest that is not that of its words");
        byte[] here = salt(account, piece.owner()).orElseGet(() -> add(account, piece.owner(), salt));
        if (isZero(here)) {
            return false;
        }
        checkArgument(Arrays.equals(here, salt.bytes()), "%s has another salt here", piece.owner());
        return add(account, piece.owner(), piece.digest(), piece.words());
    }
}
