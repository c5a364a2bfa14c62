package org.recourse.application.product;

import java.util.Optional;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.product.ProductNote;

/** The notes on products (KNO-1). An implementation is safe for use by several threads. */
@FunctionalInterface
public interface ProductNotes {
    /** Nothing is noted. */
    ProductNotes NONE = (account, article) -> Optional.empty();

    /**
     * Finds the note on an article.
     *
     * @param account whose product
     * @param article its SKU or ASIN
     * @return the note, or empty if there is none
     */
    Optional<ProductNote> find(AccountId account, String article);
}
