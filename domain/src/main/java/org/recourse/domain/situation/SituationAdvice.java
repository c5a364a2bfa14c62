package org.recourse.domain.situation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.recourse.domain.playbook.Fact;
import org.recourse.domain.playbook.Findings;
import org.recourse.domain.playbook.Truth;

/**
 * What to write about a situation, and what would change it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sighting what the matter looks like, and why
 * @param row what to write
 * @param questions the facts whose answer would change what to write, in declaration order
 */
public record SituationAdvice(Sighting sighting, SituationPlay row, List<Question> questions) {
    /**
     * A fact that nobody has said anything about, and that matters.
     *
     * @param fact the fact
     * @param ifYes what would be written if it holds
     * @param ifNo what would be written if it does not
     */
    public record Question(Fact fact, SituationPlay ifYes, SituationPlay ifNo) {}

    /** Copies the list. */
    public SituationAdvice {
        questions = ImmutableList.copyOf(questions);
    }

    /**
     * Advises.
     *
     * @param sighting what the matter looks like
     * @param findings what is known
     * @return what to write
     */
    public static SituationAdvice of(Sighting sighting, Findings findings) {
        SituationPlay row = SituationPlay.advise(sighting.situation(), findings);
        return new SituationAdvice(sighting, row, questions(sighting.situation(), row, findings));
    }

    private static List<Question> questions(BuyerSituation situation, SituationPlay row, Findings findings) {
        return SituationPlay.rows(situation)
                .flatMap(other -> other.premises().facts().stream())
                .distinct()
                .sorted()
                .filter(fact -> findings.get(fact) == Truth.UNKNOWN)
                .map(fact -> question(fact, situation, findings))
                .filter(question -> question.ifYes() != row || question.ifNo() != row)
                .toList();
    }

    private static Question question(Fact fact, BuyerSituation situation, Findings findings) {
        return new Question(
                fact,
                SituationPlay.advise(situation, findings.with(fact, Truth.YES)),
                SituationPlay.advise(situation, findings.with(fact, Truth.NO)));
    }
}
