package org.recourse.cli.product;

import java.util.List;
import java.util.concurrent.Callable;
import org.recourse.cli.advice.ProductView;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terminal.Column;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Table;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.product.NotedProduct;
import org.recourse.domain.product.ProductNote;
import picocli.CommandLine.Command;

/** Lists the products of which something is noted. */
@Command(description = "list the products of which something is noted")
final class ProductListCommand implements Callable<Integer> {
    private final Session session;

    ProductListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ProductNote> notes = Wiring.products(session).notes();
        session.answer(Answer.list(
                page -> print(notes, page),
                "products",
                () -> notes.stream()
                        .map(note -> ProductView.fields(new NotedProduct(note, null)))
                        .toList(),
                List.of("sku", "asin", "name", "warranty", "cheapToReplace", "repairable")));
        return 0;
    }

    private static void print(List<ProductNote> notes, Page page) {
        if (notes.isEmpty()) {
            page.line("Nothing is noted; 'recourse product --help' says how to note something.");
            return;
        }
        Table table = new Table(
                Column.word("SKU"),
                Column.sentence("NAME"),
                Column.number("STRENGTHS"),
                Column.number("WEAK POINTS"),
                Column.number("PROBLEMS"));
        notes.forEach(note -> table.row(
                note.sku(),
                note.name().shown().orElse("-"),
                note.strengths().size(),
                note.weakPoints().size(),
                note.problems().size()));
        page.table(table);
    }
}
