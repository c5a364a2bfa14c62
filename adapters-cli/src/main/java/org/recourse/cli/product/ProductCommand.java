package org.recourse.cli.product;

import java.util.function.Predicate;
import org.recourse.cli.session.CommandGroup;
import org.recourse.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Groups the commands about products. */
@Command(
        name = "product",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Notes stand in the file products.txt of the desk: a line [SKU] begins a product, and lines such as",
            "'weak point = The clip is short', 'problem = It flickers', 'sign = flicker*', 'solution @de = ...' follow."
        })
public final class ProductCommand {
    private ProductCommand() {}

    /**
     * Builds the command with those below it.
     *
     * @param session the run that they are part of
     * @param isWanted tells by its word whether a command below it is needed
     * @return the command line
     */
    public static CommandLine with(Session session, Predicate<String> isWanted) {
        return new CommandGroup(new ProductCommand(), isWanted)
                .with("list", () -> new ProductListCommand(session))
                .with("show", () -> new ProductShowCommand(session))
                .line();
    }
}
