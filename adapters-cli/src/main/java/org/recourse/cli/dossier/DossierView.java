package org.recourse.cli.dossier;

import java.nio.file.Path;
import java.util.List;
import org.recourse.application.dossier.Dossier;
import org.recourse.cli.document.Fields;
import org.recourse.cli.reply.FindingsView;
import org.recourse.cli.session.Answer;
import org.recourse.cli.terminal.Counted;
import org.recourse.cli.terminal.Page;
import org.recourse.cli.terminal.Style;
import org.recourse.cli.terms.Facts;
import org.recourse.domain.casework.Kebab;

/**
 * What was put into a dossier, as it is shown.
 *
 * @param dossier the dossier
 * @param exhibits its evidence
 * @param place where it is
 */
record DossierView(Dossier dossier, List<FoundExhibit> exhibits, Path place) {
    Answer answer() {
        return Answer.one(
                this::print, this::document, List.of("id", "kind", "orderId", "state", "path", "purpose", "missing"));
    }

    private Fields document() {
        return Facts.identity(dossier.file().matter())
                .put("path", place.toString())
                .put("purpose", dossier.plan().purpose())
                .put("letter", dossier.letter().template().name())
                .put("exhibits", exhibits.stream().map(DossierView::fields).toList())
                .put("missing", missing())
                .put("findings", FindingsView.rows(dossier.letter().findings()));
    }

    private static Fields fields(FoundExhibit found) {
        return new Fields()
                .put("number", found.exhibit().number())
                .put("slot", found.slot())
                .put("sha256", found.exhibit().digest())
                .put("file", found.nameInside());
    }

    private List<String> missing() {
        return dossier.missing().stream().map(slot -> Kebab.of(slot.name())).toList();
    }

    private void print(Page page) {
        page.line("%s: %s for %s, in %s (%s)"
                .formatted(
                        dossier.file().matter().id(),
                        dossier.plan().purpose(),
                        dossier.plan().reader(),
                        place,
                        dossier.plan().rule()));
        page.line("letter %s; %s; %s"
                .formatted(
                        dossier.letter().template().name(),
                        Counted.of(dossier.clocks().size(), "clock"),
                        Counted.of(exhibits.size(), "exhibit")));
        exhibits.stream()
                .filter(found -> !found.isThere())
                .forEach(found -> page.line(
                        "not found: exhibit %s, %s, SHA-256 %s; --files DIR looks for it elsewhere"
                                .formatted(
                                        found.exhibit().number(),
                                        found.slot(),
                                        found.exhibit().digest()),
                        Style.RED));
        if (!dossier.missing().isEmpty()) {
            page.line("missing: " + String.join(", ", missing()), Style.YELLOW);
        }
        if (!dossier.letter().findings().isEmpty()) {
            page.blank();
            page.line("Before the letter is sent:", Style.YELLOW);
            FindingsView.print(dossier.letter().findings(), page);
        }
    }
}
