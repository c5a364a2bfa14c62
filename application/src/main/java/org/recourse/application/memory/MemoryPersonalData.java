package org.recourse.application.memory;

import static com.google.common.base.Preconditions.checkArgument;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Salt;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

record MemoryPersonalData(Shelf<CaseId, Envelope> envelopes, SecureRandom random) implements PersonalData {
    @Override
    public Optional<String> keep(AccountId account, CaseId owner, String words) {
        checkArgument(!words.isEmpty(), "no words to keep");
        Envelope envelope = envelopes.find(account, owner).orElseGet(() -> Envelope.sealedWith(Salt.draw(random)));
        Optional<String> digest = envelope.salt().map(salt -> salt.digest(words));
        digest.ifPresent(known -> envelopes.put(account, owner, envelope.with(known, words)));
        return digest;
    }

    @Override
    public Optional<String> words(AccountId account, CaseId owner, String digest) {
        return envelopes
                .find(account, owner)
                .flatMap(envelope -> Optional.ofNullable(envelope.words().get(digest)));
    }

    @Override
    public void purge(AccountId account, CaseId owner) {
        envelopes.put(account, owner, Envelope.PURGED);
    }

    @Override
    public boolean isPurged(AccountId account, CaseId owner) {
        return envelopes.find(account, owner).filter(Envelope.PURGED::equals).isPresent();
    }

    @Override
    public void each(AccountId account, Consumer<Piece> reader) {
        List.copyOf(envelopes.of(account).entrySet()).forEach(entry -> each(entry.getKey(), entry.getValue(), reader));
    }

    private static void each(CaseId owner, Envelope envelope, Consumer<Piece> reader) {
        envelope.salt()
                .ifPresent(salt -> envelope.words()
                        .forEach((digest, words) -> reader.accept(new Piece(owner, salt.hex(), digest, words))));
    }

    @Override
    public boolean restore(AccountId account, Piece piece) {
        Salt salt = new Salt(piece.salt());
        checkArgument(salt.digest(piece.words()).equals(piece.digest()), "a digest that is not that of its words");
        Envelope envelope = envelopes.find(account, piece.owner()).orElseGet(() -> Envelope.sealedWith(salt));
        if (envelope.salt().isEmpty() || envelope.words().containsKey(piece.digest())) {
            return false;
        }
        checkArgument(envelope.salt().filter(salt::equals).isPresent(), "%s has another salt here", piece.owner());
        envelopes.put(account, piece.owner(), envelope.with(piece.digest(), piece.words()));
        return true;
    }
}
