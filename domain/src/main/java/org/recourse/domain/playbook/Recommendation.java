package org.recourse.domain.playbook;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The playbook's answer: what to do, why, what else would fit, and what should be found out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the row that won
 * @param beaten the other rows that fit, in the playbook's order
 * @param questions the facts whose answer would change the advice, in declaration order
 * @param findings what is known of every fact
 * @param urgency how pressing it is
 */
public record Recommendation(
        PlaybookRow row, List<Beaten> beaten, List<Question> questions, Findings findings, Urgency urgency) {
    /** Copies the lists. */
    public Recommendation {
        beaten = ImmutableList.copyOf(beaten);
        questions = ImmutableList.copyOf(questions);
    }

    /**
     * Returns what the winning row advises.
     *
     * @return the advice
     */
    public Advice advice() {
        return row.advice();
    }

    /**
     * Lists in plain words what the winning row saw in the matter.
     *
     * @return the phrases; empty if the row fits whatever the facts are
     */
    public List<String> because() {
        return row.premises().phrases();
    }

    /**
     * A row that fits too and did not win.
     *
     * @param row the row
     * @param why why it did not win, as a sentence
     */
    public record Beaten(PlaybookRow row, String why) {}

    /**
     * A fact that nobody has said anything about, and that matters.
     *
     * @param fact the fact
     * @param ifYes what would be advised if it holds
     * @param ifNo what would be advised if it does not
     */
    public record Question(Fact fact, Advice ifYes, Advice ifNo) {}
}
