package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.recourse.cli.session.AsOf;
import org.recourse.cli.session.Failure;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.money.Money;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.OrderId;
import org.recourse.domain.policy.AnswerLimits;
import org.recourse.domain.policy.Percentage;
import org.recourse.domain.policy.PolicyForm;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.policy.RateTarget;
import org.recourse.domain.policy.Span;
import org.recourse.domain.policy.SpanRange;
import org.recourse.domain.rule.RuleId;

final class TextFormsFuzz {
    private static final List<Function<String, Object>> FORMS = List.of(
            Money::parse,
            OrderId::of,
            OrderId::ofMarketplace,
            CaseId::parse,
            AccountId::of,
            RuleId::of,
            Span::parse,
            SpanRange::parse,
            AnswerLimits::parse,
            Percentage::parse,
            RateTarget::parse,
            text -> AsOf.parse("--as-of", text));

    @FuzzTest
    void a_text_is_read_or_refused_and_reads_back_from_its_own_form(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        FORMS.forEach(form -> check(form, text));
        for (PolicyForm form : PolicyForm.values()) {
            check(form::spell, text);
        }
        Marketplace.find(text);
        PolicyId.of(text);
    }

    private static void check(Function<String, Object> form, String text) {
        Object value;
        try {
            value = form.apply(text);
        } catch (IllegalArgumentException | Failure declared) {
            return;
        }
        assertEquals(value, form.apply(value.toString()));
    }
}
