package org.recourse.cli.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.dossier.CompileDossier;
import org.recourse.application.dossier.CompileDossier.Compiled;
import org.recourse.application.dossier.CompileDossier.NoLetter;
import org.recourse.application.dossier.CompileDossier.NobodyDecides;
import org.recourse.application.dossier.Dossier;
import org.recourse.cli.casework.CaseLookup;
import org.recourse.cli.reply.Drafts;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Session;
import org.recourse.cli.wiring.Wiring;
import org.recourse.domain.casework.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dossier of a case. */
@Command(
        description = "make a folder or zip for an appeal or a representment",
        footer = {
            "",
            "It holds dossier.html with the letter, the timeline and its clocks, the evidence and what is missing; letter.txt;",
            "the evidence itself; and SHA256SUMS. Notes and findings of your own people stay out of it.",
            "Exit code 1 says that a piece of evidence was not found or is not the file that was attached."
        })
public final class CaseDossierCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "the case")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "the folder to make, or a file that ends with .zip (default: dossier-ID)")
    private @Nullable Path out;

    @Option(names = "--template", paramLabel = "T", description = "which letter (default: the one for this matter)")
    private @Nullable String template;

    @Option(names = "--fill", paramLabel = "NAME=TEXT", description = "what goes into a placeholder; may be repeated")
    private Map<String, String> given = new LinkedHashMap<>();

    @Option(
            names = "--files",
            paramLabel = "DIR",
            description = "where to look for evidence that is no longer where it was; may be repeated")
    private List<Path> folders = new ArrayList<>();

    /**
     * Builds the command.
     *
     * @param session the run that it is part of
     */
    public CaseDossierCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.existing(session)) {
            Case matter = CaseLookup.find(id, session, wiring);
            ShowCase.Request about = new ShowCase.Request(matter.account(), matter.id(), session.now());
            Dossier dossier = compiled(
                    wiring.compileDossier(session).compile(new CompileDossier.Request(about, template, given)));
            List<FoundExhibit> exhibits = new ExhibitSearch(folders).find(dossier.exhibits());
            Path place = out == null ? Path.of("dossier-" + matter.id()) : out;
            DossierFolder.write(place, DossierPage.of(dossier, exhibits, session.now()), dossier, exhibits);
            session.answer(new DossierView(dossier, exhibits, place).answer());
            return exhibits.stream().allMatch(FoundExhibit::isThere) ? ExitCode.DONE.number() : ExitCode.FOUND.number();
        }
    }

    private Dossier compiled(CompileDossier.Answer answer) {
        if (answer instanceof Compiled compiled) {
            return compiled.dossier();
        }
        if (answer instanceof NoLetter none) {
            Drafts.drafted(none.why(), id, none.template());
        }
        throw answer instanceof NobodyDecides nobody
                ? new Failure(
                        ExitCode.RULE_REFUSED,
                        "no-dossier",
                        "%s: nobody outside decides about a %s, so there is no dossier to make"
                                .formatted(id, nobody.kind().kebab()),
                        "'recourse case show ID' shows everything about it")
                : CaseLookup.unknown(id);
    }
}
