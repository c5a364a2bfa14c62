package org.recourse.amazon.returns;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.recourse.domain.returns.ReturnReason;

/** What Amazon's codes for the reason of a return mean. What is not listed is {@link ReturnReason#OTHER}. */
final class ReasonCode {
    // spotless:off
    private static final Map<String, ReturnReason> REASONS = ImmutableMap.<String, ReturnReason>builder()
            .put("DEFECTIVE",                 ReturnReason.DEFECTIVE)
            .put("QUALITY_UNACCEPTABLE",      ReturnReason.DEFECTIVE)
            .put("DAMAGED",                   ReturnReason.DAMAGED)
            .put("DAMAGED_BY_CARRIER",        ReturnReason.DAMAGED)
            .put("DAMAGED_BY_FC",             ReturnReason.DAMAGED)
            .put("NOT_AS_DESCRIBED",          ReturnReason.NOT_AS_DESCRIBED)
            .put("BAD_DESC",                  ReturnReason.NOT_AS_DESCRIBED)
            .put("BAD_DESCRIPTION",           ReturnReason.NOT_AS_DESCRIBED)
            .put("SWITCHEROO",                ReturnReason.WRONG_ITEM)
            .put("WRONG_ITEM",                ReturnReason.WRONG_ITEM)
            .put("EXTRA_ITEM",                ReturnReason.WRONG_ITEM)
            .put("MISSING_PARTS",             ReturnReason.MISSING_PARTS)
            .put("PART_NOT_COMPATIBLE",       ReturnReason.DOES_NOT_FIT)
            .put("NOT_COMPATIBLE",            ReturnReason.DOES_NOT_FIT)
            .put("TOO_SMALL",                 ReturnReason.DOES_NOT_FIT)
            .put("TOO_LARGE",                 ReturnReason.DOES_NOT_FIT)
            .put("STYLE",                     ReturnReason.DOES_NOT_FIT)
            .put("FIT",                       ReturnReason.DOES_NOT_FIT)
            .put("MISSED_ESTIMATED_DELIVERY", ReturnReason.ARRIVED_LATE)
            .put("NEVER_ARRIVED",             ReturnReason.NOT_RECEIVED)
            .put("UNWANTED_ITEM",             ReturnReason.NOT_WANTED)
            .put("NO_REASON",                 ReturnReason.NOT_WANTED)
            .put("NO_REASON_GIVEN",           ReturnReason.NOT_WANTED)
            .put("ORDERED_WRONG_ITEM",        ReturnReason.ORDERED_BY_MISTAKE)
            .put("MISORDERED",                ReturnReason.ORDERED_BY_MISTAKE)
            .put("UNAUTHORIZED_PURCHASE",     ReturnReason.ORDERED_BY_MISTAKE)
            .put("FOUND_BETTER_PRICE",        ReturnReason.BETTER_PRICE)
            .buildOrThrow();
    // spotless:on

    private static final CharMatcher GAPS = CharMatcher.whitespace().or(CharMatcher.anyOf("-_"));

    private ReasonCode() {}

    static ReturnReason parse(String code) {
        String name = GAPS.collapseFrom(code, '_').toUpperCase(Locale.ROOT);
        for (String family : new String[] {"CR_", "AMZ_PG_APP_", "AMZ_PG_"}) {
            if (name.startsWith(family)) {
                return REASONS.getOrDefault(name.substring(family.length()), ReturnReason.OTHER);
            }
        }
        return REASONS.getOrDefault(name, ReturnReason.OTHER);
    }
}
