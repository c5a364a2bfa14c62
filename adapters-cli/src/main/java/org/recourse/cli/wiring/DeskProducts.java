package org.recourse.cli.wiring;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.application.product.ProductNotes;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.product.ProductFile;
import org.recourse.domain.product.ProductNote;

/** The notes on products in the desk's file {@code products.txt}, which is read when it is first asked. */
final class DeskProducts implements ProductNotes {
    private static final String NAME = "products.txt";

    private final Path path;
    private @Nullable ProductFile file;

    DeskProducts(Path desk) {
        this.path = desk.resolve(NAME);
    }

    private static ProductFile read(Path path) {
        ProductFile file = ProductFile.read(DeskText.lines(path));
        DeskText.refuse(path, file.problems());
        return file;
    }

    @Override
    public Optional<ProductNote> find(AccountId account, String article) {
        return file().find(article);
    }

    /** Returns all notes; a line that cannot be read is refused. */
    synchronized ProductFile file() {
        if (file == null) {
            file = read(path);
        }
        return file;
    }
}
