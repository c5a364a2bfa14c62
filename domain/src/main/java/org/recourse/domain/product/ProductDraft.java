package org.recourse.domain.product;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.Language;
import org.recourse.domain.text.PhraseTable;

/** A product note that grows line by line. Not thread-safe. */
final class ProductDraft {
    private static final Pattern TIME = Pattern.compile("(\\d{1,3}) (month|year)s?");

    private final String sku;
    private final Map<ProductKey, Wording> wordings = new EnumMap<>(ProductKey.class);
    private final Map<ProductKey, Boolean> answers = new EnumMap<>(ProductKey.class);
    private final List<String> strengths = new ArrayList<>();
    private final List<String> weakPoints = new ArrayList<>();
    private final List<KnownProblem> problems = new ArrayList<>();
    private @Nullable String asin;
    private @Nullable Period warranty;

    ProductDraft(String sku) {
        this.sku = sku;
    }

    /** Takes in a line; an {@link IllegalArgumentException} says that its text is not what the key asks for. */
    void take(ProductKey key, Optional<Language> language, String text) {
        switch (key) {
            case ASIN -> asin = text;
            case NAME, MANUAL, LISTING -> wordings.put(key, wording(key).with(language, text));
            case STRENGTH -> strengths.add(text);
            case WEAK_POINT -> weakPoints.add(text);
            case PROBLEM -> problems.add(new KnownProblem(text, List.of(), Wording.NONE));
            case SIGN -> sign(lastProblem(), text);
            case SOLUTION -> solution(lastProblem(), language, text);
            case WARRANTY -> warranty = time(text);
            case CHEAP_TO_REPLACE, REPAIRABLE -> answers.put(key, answer(text));
        }
    }

    private Wording wording(ProductKey key) {
        return wordings.getOrDefault(key, Wording.NONE);
    }

    private KnownProblem lastProblem() {
        checkArgument(!problems.isEmpty(), "no problem yet");
        return problems.get(problems.size() - 1);
    }

    private void sign(KnownProblem last, String text) {
        List<String> signs = ImmutableList.copyOf(Iterables.concat(last.signs(), List.of(PhraseTable.checked(text))));
        replaceLast(new KnownProblem(last.problem(), signs, last.solution()));
    }

    private void solution(KnownProblem last, Optional<Language> language, String text) {
        replaceLast(
                new KnownProblem(last.problem(), last.signs(), last.solution().with(language, text)));
    }

    private void replaceLast(KnownProblem problem) {
        problems.set(problems.size() - 1, problem);
    }

    private static Period time(String text) {
        Matcher time = TIME.matcher(text);
        checkArgument(time.matches(), "no time: %s", text);
        int count = Integer.parseInt(time.group(1));
        return time.group(2).equals("year") ? Period.ofYears(count) : Period.ofMonths(count);
    }

    private static boolean answer(String text) {
        checkArgument(text.equals("yes") || text.equals("no"), "no answer: %s", text);
        return text.equals("yes");
    }

    ProductNote note() {
        return new ProductNote(
                sku,
                asin,
                wording(ProductKey.NAME),
                strengths,
                weakPoints,
                problems,
                wording(ProductKey.MANUAL),
                wording(ProductKey.LISTING),
                warranty,
                answers.get(ProductKey.CHEAP_TO_REPLACE),
                answers.get(ProductKey.REPAIRABLE));
    }
}
