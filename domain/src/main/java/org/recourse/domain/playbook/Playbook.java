package org.recourse.domain.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.domain.casework.Case;
import org.recourse.domain.playbook.Recommendation.Beaten;
import org.recourse.domain.playbook.Recommendation.Question;

/**
 * All rows of advice, the stronger one first.
 *
 * <p>Immutable and thread-safe.
 */
public final class Playbook {
    private final ImmutableList<PlaybookRow> rows;

    private Playbook(List<? extends PlaybookRow> rows) {
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * Returns the playbook that comes with the product.
     *
     * @return the playbook
     */
    public static Playbook standard() {
        return new Playbook(Stream.<PlaybookRow[]>of(
                        ClaimPlay.values(),
                        ChargebackPlay.values(),
                        MessagePlay.values(),
                        ReturnPlay.values(),
                        FeedbackPlay.values(),
                        NoticePlay.values())
                .flatMap(Arrays::stream)
                .toList());
    }

    /**
     * Returns a playbook of other rows, such as own rows before the standard ones.
     *
     * @param rows the rows, the stronger one first
     * @return the playbook
     */
    public static Playbook of(List<? extends PlaybookRow> rows) {
        return new Playbook(rows);
    }

    /**
     * Lists the rows.
     *
     * @return the rows, the stronger one first
     */
    public List<PlaybookRow> rows() {
        return rows;
    }

    /**
     * Says what to do next.
     *
     * @param matter the case and what is known around it
     * @return the recommendation, or empty if nothing is left to do
     */
    public Optional<Recommendation> advise(Matter matter) {
        Findings findings = Findings.of(matter);
        List<PlaybookRow> about = about(matter.about());
        List<PlaybookRow> fitting = fitting(about, findings).toList();
        return fitting.stream()
                .findFirst()
                .map(row -> new Recommendation(
                        row,
                        beaten(row, fitting),
                        questions(row, about, findings),
                        findings,
                        TimeFacts.urgency(matter)));
    }

    private List<PlaybookRow> about(Case about) {
        return rows.stream().filter(row -> row.situation().fits(about)).toList();
    }

    private static Stream<PlaybookRow> fitting(List<PlaybookRow> about, Findings findings) {
        return about.stream().filter(row -> row.premises().areMetBy(findings));
    }

    private static List<Beaten> beaten(PlaybookRow winner, List<PlaybookRow> fitting) {
        return fitting.stream()
                .skip(1)
                .map(row -> new Beaten(row, whyBeaten(winner, row)))
                .toList();
    }

    private static String whyBeaten(PlaybookRow winner, PlaybookRow row) {
        Set<Fact> ahead =
                Sets.difference(winner.premises().holding(), row.premises().holding());
        String weight = ahead.stream().map(Fact::phrase).findFirst().orElse("it comes first in the playbook");
        return "%s goes before, since %s.".formatted(winner.advice().action().kebab(), weight);
    }

    private static List<Question> questions(PlaybookRow winner, List<PlaybookRow> about, Findings findings) {
        EnumSet<Fact> asked = EnumSet.noneOf(Fact.class);
        about.forEach(row -> asked.addAll(row.premises().facts()));
        return findings.unknown(asked).stream()
                .flatMap(fact -> question(fact, winner, about, findings).stream())
                .toList();
    }

    private static Optional<Question> question(
            Fact fact, PlaybookRow winner, List<PlaybookRow> about, Findings findings) {
        PlaybookRow ifYes = supposing(fact, Truth.YES, about, findings).orElse(winner);
        PlaybookRow ifNo = supposing(fact, Truth.NO, about, findings).orElse(winner);
        boolean matters = !ifYes.equals(winner) || !ifNo.equals(winner);
        return matters ? Optional.of(new Question(fact, ifYes.advice(), ifNo.advice())) : Optional.empty();
    }

    private static Optional<PlaybookRow> supposing(Fact fact, Truth truth, List<PlaybookRow> about, Findings findings) {
        return fitting(about, findings.with(fact, truth)).findFirst();
    }
}
