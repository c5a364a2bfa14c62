package org.recourse.cli.product;

import java.util.List;
import java.util.concurrent.Callable;
import org.recourse.cli.advice.ProductView;
import org.recourse.cli.session.Answer;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.product.NotedProduct;
import org.recourse.domain.product.ProductFile;
import org.recourse.domain.product.ProductNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what is noted of a product. */
@Command(description = "show what is noted of a product")
final class ProductShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SKU", description = "the product's SKU or ASIN")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String article;

    ProductShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProductFile file = Wiring.products(session);
        NotedProduct product = new NotedProduct(
                file.find(article)
                        .orElseThrow(() -> Terms.unknown(
                                "product note",
                                article,
                                file.notes().stream().map(ProductNote::sku).toList())),
                null);
        session.answer(Answer.one(
                page -> ProductView.printAll(product.note(), page),
                () -> ProductView.fields(product),
                List.of("sku", "asin", "name", "warranty", "cheapToReplace", "repairable")));
        return 0;
    }
}
