package org.recourse.application.memory;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.application.desk.Salt;

/** The personal data of one case: its salt, and the words by digest; neither, once they are purged. */
record Envelope(@Nullable Salt saltOrNull, SortedMap<String, String> words) {
    static final Envelope PURGED = new Envelope(null, ImmutableSortedMap.of());

    Envelope {
        words = ImmutableSortedMap.copyOf(words);
    }

    static Envelope sealedWith(Salt salt) {
        return new Envelope(salt, ImmutableSortedMap.of());
    }

    Optional<Salt> salt() {
        return Optional.ofNullable(saltOrNull);
    }

    Envelope with(String digest, String text) {
        TreeMap<String, String> more = new TreeMap<>(words);
        more.put(digest, text);
        return new Envelope(saltOrNull, more);
    }
}
