package org.recourse.domain.casework;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.casework.Happening.FoundOut;

/**
 * What the seller found out about a matter and did with the goods.
 *
 * @param found whether a fact holds, by the fact's kebab form; the last word on each
 * @param disposition what became of the goods, or null if nothing was said
 */
record Inquiry(Map<String, Boolean> found, @Nullable Disposition disposition) {
    static final Inquiry NONE = new Inquiry(ImmutableMap.of(), null);

    Inquiry with(FoundOut finding) {
        ImmutableMap.Builder<String, Boolean> more = ImmutableMap.builder();
        return new Inquiry(
                more.putAll(found).put(finding.fact(), finding.holds()).buildKeepingLast(), disposition);
    }

    Inquiry with(Disposition next) {
        return new Inquiry(found, next);
    }
}
