package org.recourse.application.reply;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.domain.casework.Circumstances;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.policy.Span;
import org.recourse.domain.policy.SpanRange;
import org.recourse.domain.reply.ReplyWords;
import org.recourse.domain.text.Language;

/** The spans that a letter promises: those that the templates fill in (POL-27, POL-28), in any language. */
final class Promises {
    private Promises() {}

    /** The span as the templates say it. */
    static SpanRange range(PolicyEntry entry) {
        if (entry.id() == PolicyId.PROMISE) {
            return entry.range();
        }
        Span span = entry.span();
        return new SpanRange(span.count(), span.count(), span.unit());
    }

    /** Returns by when a text promises something, if it does; the earliest. */
    static Optional<Instant> in(String text, Instant at, Circumstances circumstances) {
        return Stream.of(PolicyId.PROMISE, PolicyId.LOGISTICS_ENQUIRY)
                .map(policy -> range(circumstances.policies().entry(policy, circumstances.marketplace(), at)))
                .filter(range -> Arrays.stream(Language.values())
                        .anyMatch(language -> text.contains(ReplyWords.span(range, language))))
                .map(range -> range.latest().after(at))
                .min(Instant::compareTo);
    }
}
