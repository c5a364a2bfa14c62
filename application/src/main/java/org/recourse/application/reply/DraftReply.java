package org.recourse.application.reply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.CaseFile;
import org.recourse.application.casework.ShowCase;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.order.Order;
import org.recourse.domain.playbook.Recommendation;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyId;
import org.recourse.domain.policy.SpanRange;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.reply.Draft;
import org.recourse.domain.reply.Finding;
import org.recourse.domain.reply.LetterChoice;
import org.recourse.domain.reply.Placeholder;
import org.recourse.domain.reply.ReplyCheck;
import org.recourse.domain.reply.StandardTemplate;
import org.recourse.domain.situation.SituationAdvice;
import org.recourse.domain.situation.SituationPlay;
import org.recourse.domain.text.Language;

/**
 * Fills a template with what the desk knows of a case and what the user gives, and checks the text. A text of which something is missing is not handed
 * out (RPL-10).
 *
 * <p>Safe for use by several threads when what it is built of is.
 */
public final class DraftReply {
    private final ShowCase cases;
    private final Templates templates;
    private final ReplyCheck check;
    private final Policies policies;
    private final Map<String, String> standing;

    /**
     * Builds the use case.
     *
     * @param cases shows the case
     * @param templates the templates
     * @param check the check
     * @param policies the policies that say which span is promised
     * @param standing what is filled in everywhere, such as the seller's name, by the placeholders' names
     */
    public DraftReply(
            ShowCase cases, Templates templates, ReplyCheck check, Policies policies, Map<String, String> standing) {
        this.cases = cases;
        this.templates = templates;
        this.check = check;
        this.policies = policies;
        this.standing = ImmutableMap.copyOf(standing);
    }

    /**
     * What is asked for.
     *
     * @param about the case
     * @param templateOrNull the template's name, or null for the one that carries out the playbook's advice, or else answers what the buyer writes
     *     about
     * @param languageOrNull the language, or null for that of the order's marketplace
     * @param given what the user fills in, by the placeholders' names; goes before what the desk knows
     */
    public record Request(
            ShowCase.Request about,
            @Nullable String templateOrNull,
            @Nullable Language languageOrNull,
            Map<String, String> given) {
        /** Copies what was given. */
        public Request {
            given = ImmutableMap.copyOf(given);
        }
    }

    /** What became of the request. */
    public sealed interface Answer {}

    /**
     * The text is whole.
     *
     * @param template what it was made of
     * @param text the text
     * @param findings what is wrong with it
     */
    public record Drafted(Template template, String text, List<Finding> findings) implements Answer {
        /** Copies the findings. */
        public Drafted {
            findings = ImmutableList.copyOf(findings);
        }
    }

    /**
     * Something is missing.
     *
     * @param template what was to be filled
     * @param missing the names of the placeholders that nothing is known for
     */
    public record Unfilled(Template template, List<String> missing) implements Answer {
        /** Copies the names. */
        public Unfilled {
            missing = ImmutableList.copyOf(missing);
        }
    }

    /**
     * The user filled in what the template does not have.
     *
     * @param template the template
     * @param unknown the names
     */
    public record UnknownPlaceholders(Template template, Set<String> unknown) implements Answer {}

    /**
     * There is no such template.
     *
     * @param known the names of those that there are
     */
    public record UnknownTemplate(List<String> known) implements Answer {
        /** Copies the names. */
        public UnknownTemplate {
            known = ImmutableList.copyOf(known);
        }
    }

    /**
     * The advice does not name a letter, so the user has to.
     *
     * @param known the names of the templates
     */
    public record NoTemplate(List<String> known) implements Answer {
        /** Copies the names. */
        public NoTemplate {
            known = ImmutableList.copyOf(known);
        }
    }

    /** There is no such case. */
    public record UnknownCase() implements Answer {}

    /**
     * Drafts.
     *
     * @param request what is asked for
     * @return the text, or why there is none
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public Answer draft(Request request) {
        return cases.show(request.about()).map(file -> draft(file, request)).orElseGet(UnknownCase::new);
    }

    private Answer draft(CaseFile file, Request request) {
        Optional<String> name = Optional.ofNullable(request.templateOrNull())
                .or(() -> fitting(file).map(StandardTemplate::kebab));
        if (name.isEmpty()) {
            return new NoTemplate(names());
        }
        return template(name.get(), file, request)
                .map(template -> filled(template, file, request))
                .orElseGet(() -> new UnknownTemplate(names()));
    }

    private static Optional<StandardTemplate> fitting(CaseFile file) {
        return file.advice()
                .map(Recommendation::advice)
                .flatMap(LetterChoice::of)
                .or(() -> file.situation().map(SituationAdvice::row).map(SituationPlay::letter));
    }

    private List<String> names() {
        return templates.all().stream().map(Template::name).distinct().toList();
    }

    /** The template in the language that was asked for; else in the buyer's language, else in English. */
    private Optional<Template> template(String name, CaseFile file, Request request) {
        if (request.languageOrNull() != null) {
            return templates.find(name, request.languageOrNull());
        }
        return marketplace(file)
                .map(Language::of)
                .flatMap(language -> templates.find(name, language))
                .or(() -> templates.find(name, Language.ENGLISH));
    }

    private static Optional<Marketplace> marketplace(CaseFile file) {
        return file.order().flatMap(Order::marketplace);
    }

    private Answer filled(Template template, CaseFile file, Request request) {
        Set<String> unknown = Sets.difference(request.given().keySet(), template.placeholders());
        if (!unknown.isEmpty()) {
            return new UnknownPlaceholders(template, Set.copyOf(unknown));
        }
        Map<String, Object> values =
                new HashMap<>(Fillings.of(file, template.language(), promise(template, file, request)));
        values.putAll(standing);
        request.given().forEach((name, text) -> values.put(name, GivenFilling.of(name, text, template.language())));
        List<String> missing = template.needed().stream()
                .filter(name -> !values.containsKey(name))
                .sorted()
                .toList();
        return missing.isEmpty() ? drafted(template, file, template.fill(values)) : new Unfilled(template, missing);
    }

    /** What the carrier says is told sooner (POL-28) than the rest (POL-27). */
    private SpanRange promise(Template template, CaseFile file, Request request) {
        boolean isEnquiry = template.name().equals(StandardTemplate.TRACKING_ENQUIRY.kebab());
        PolicyId policy = isEnquiry ? PolicyId.LOGISTICS_ENQUIRY : PolicyId.PROMISE;
        return Promises.range(
                policies.entry(policy, marketplace(file), request.about().now()));
    }

    private Drafted drafted(Template template, CaseFile file, String text) {
        boolean namesOrder = template.needed().contains(Placeholder.ORDER_ID.camel());
        Draft draft = new Draft(
                text,
                template.audience(),
                marketplace(file),
                template.audience() == Audience.BUYER ? Optional.of(template.language()) : Optional.empty(),
                file.matter().order().filter(order -> namesOrder),
                List.of());
        return new Drafted(template, text, check.check(draft));
    }
}
