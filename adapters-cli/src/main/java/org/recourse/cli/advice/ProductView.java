package org.recourse.cli.advice;

import java.time.Period;
import java.util.List;
import org.recourse.cli.document.Fields;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.domain.product.KnownProblem;
import org.recourse.domain.product.NotedProduct;
import org.recourse.domain.product.ProductNote;
import org.recourse.domain.product.Wording;

/** What is noted of a product (KNO-1), as it is shown. */
public final class ProductView {
    private ProductView() {}

    /**
     * Returns the note as fields of a document.
     *
     * @param product the product
     * @return the fields
     */
    public static Fields fields(NotedProduct product) {
        ProductNote note = product.note();
        return new Fields()
                .put("sku", note.sku())
                .put("asin", note.asinOrNull())
                .put("name", note.name().shown())
                .put("strengths", note.strengths())
                .put("weakPoints", note.weakPoints())
                .put(
                        "problems",
                        note.problems().stream().map(ProductView::problem).toList())
                .put("recognised", product.problem().map(KnownProblem::problem))
                .put("manual", note.manual().shown())
                .put("listing", note.listing().shown())
                .put("warranty", note.warranty().map(Object::toString))
                .put("cheapToReplace", note.cheapToReplace())
                .put("repairable", note.repairable());
    }

    private static Fields problem(KnownProblem problem) {
        return new Fields()
                .put("problem", problem.problem())
                .put("signs", problem.signs())
                .put("solution", problem.solution().shown());
    }

    /**
     * Prints the note; of a problem that the buyer writes about nothing but that one.
     *
     * @param product the product
     * @param page where to
     */
    public static void print(NotedProduct product, Page page) {
        ProductNote note = product.note();
        page.line("Product: %s%s"
                .formatted(
                        note.sku(), note.name().shown().map(name -> ", " + name).orElse("")));
        product.problem()
                .ifPresentOrElse(
                        problem -> page.line("Known:   " + solved(problem), Style.GREEN),
                        () -> lines(
                                "Trouble: ",
                                note.problems().stream()
                                        .map(ProductView::solved)
                                        .toList(),
                                page));
        lines("Strong:  ", note.strengths(), page);
        lines("Weak:    ", note.weakPoints(), page);
    }

    /**
     * Prints the whole note.
     *
     * @param note the note
     * @param page where to
     */
    public static void printAll(ProductNote note, Page page) {
        print(new NotedProduct(note, null), page);
        lines("Listing: ", note.listing().shown().stream().toList(), page);
        lines("Manual:  ", note.manual().shown().stream().flatMap(String::lines).toList(), page);
        lines("Warranty: ", note.warranty().stream().map(ProductView::months).toList(), page);
        lines(
                "Cheap to replace: ",
                note.cheapToReplace().stream().map(ProductView::answer).toList(),
                page);
        lines(
                "Repairable: ",
                note.repairable().stream().map(ProductView::answer).toList(),
                page);
    }

    private static String months(Period warranty) {
        return Counted.of(warranty.toTotalMonths(), "month");
    }

    private static String answer(boolean isSo) {
        return isSo ? "yes" : "no";
    }

    private static void lines(String label, List<String> texts, Page page) {
        texts.forEach(text -> page.line(label + text));
    }

    private static String solved(KnownProblem problem) {
        return problem.problem() + oneLine(problem.solution());
    }

    private static String oneLine(Wording solution) {
        return solution.shown().map(text -> ". " + text.replace('\n', ' ')).orElse("");
    }
}
