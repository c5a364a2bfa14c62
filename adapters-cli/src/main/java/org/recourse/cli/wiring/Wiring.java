package org.recourse.cli.wiring;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.FileKind;
import org.recourse.amazon.SellerFiles;
import org.recourse.amazon.export.DeskWriter;
import org.recourse.application.audit.VerifyDesk;
import org.recourse.application.casework.ActOnCase;
import org.recourse.application.casework.AdviseNext;
import org.recourse.application.casework.AttachEvidence;
import org.recourse.application.casework.DrawUpWorklist;
import org.recourse.application.casework.FindCase;
import org.recourse.application.casework.ListCases;
import org.recourse.application.casework.OpenCase;
import org.recourse.application.casework.PartCase;
import org.recourse.application.casework.RecordContact;
import org.recourse.application.casework.ReviewMail;
import org.recourse.application.casework.ShowCase;
import org.recourse.application.casework.SortMail;
import org.recourse.application.casework.TellFact;
import org.recourse.application.casework.WhatIf;
import org.recourse.application.casework.WhyNot;
import org.recourse.application.casework.WriteNote;
import org.recourse.application.desk.Desk;
import org.recourse.application.dossier.CompileDossier;
import org.recourse.application.export.ExportDesk;
import org.recourse.application.health.ExplainMetric;
import org.recourse.application.health.ForecastDefects;
import org.recourse.application.health.ListSnapshots;
import org.recourse.application.health.MeasureHealth;
import org.recourse.application.health.ReconcileDefects;
import org.recourse.application.health.ReconcileReport;
import org.recourse.application.health.RetraceDefects;
import org.recourse.application.intake.ImportReport;
import org.recourse.application.memory.MemoryDesk;
import org.recourse.application.prevention.FindOrdersAtRisk;
import org.recourse.application.privacy.KeepPersonalData;
import org.recourse.application.privacy.PurgePersonalData;
import org.recourse.application.privacy.ReleasePersonalData;
import org.recourse.application.product.ProductNotes;
import org.recourse.application.recap.DrawUpRecap;
import org.recourse.application.reply.CheckReply;
import org.recourse.application.reply.DraftReply;
import org.recourse.application.reply.SendReply;
import org.recourse.application.reply.Templates;
import org.recourse.cli.session.Places;
import org.recourse.cli.session.Session;
import org.recourse.cli.terms.Terms;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.product.ProductFile;
import org.recourse.domain.reply.ReplyCheck;
import org.recourse.persistence.SqliteDesk;
import org.recourse.reply.LibraryContactFinder;
import org.recourse.reply.MustacheTemplates;

/** Wires the use cases with the adapters; with the other classes of its package the only one that knows them. Not safe for use by several threads. */
public final class Wiring implements Inbox, AutoCloseable {
    private static final String STORE = "desk.db";

    private final Desk desk;
    private final @Nullable SqliteDesk store;
    private final Policies policies;
    private final ProductNotes notes;

    private Wiring(Desk desk, @Nullable SqliteDesk store, Policies policies, ProductNotes notes) {
        this.desk = desk;
        this.store = store;
        this.policies = policies;
        this.notes = notes;
    }

    private static Wiring of(Desk desk, @Nullable SqliteDesk store, Policies policies, Session session) {
        return new Wiring(desk, store, policies, new DeskProducts(session.desk()));
    }

    /**
     * Wires the use cases with the desk that there is. One that does not exist is not made: it reads as an empty one, and the user is told.
     *
     * @param session the run
     * @return the use cases
     * @throws org.recourse.application.desk.DeskException when the desk cannot be read
     */
    public static Wiring existing(Session session) {
        return hasDesk(session.desk()) ? making(session) : empty(session);
    }

    private static Wiring empty(Session session) {
        session.remark("there is no desk in %s yet: 'recourse import PATH' makes one, 'recourse demo' shows one"
                .formatted(session.desk()));
        return of(new MemoryDesk(), null, policies(session), session);
    }

    /**
     * Wires the use cases with the desk that there is, whole or damaged, to look at it only. One that does not exist reads as an empty one.
     *
     * @param session the run
     * @return the use cases; those that write fail
     * @throws org.recourse.application.desk.DeskException when the desk cannot be opened at all
     */
    public static Wiring inspecting(Session session) {
        if (!hasDesk(session.desk())) {
            return empty(session);
        }
        Policies policies = policies(session);
        SqliteDesk store = SqliteDesk.inspect(session.desk());
        return of(store, store, policies, session);
    }

    /**
     * Wires the use cases with a desk. One that does not exist is made.
     *
     * @param session the run
     * @return the use cases
     * @throws org.recourse.application.desk.DeskException when the desk cannot be opened
     */
    public static Wiring making(Session session) {
        Policies policies = policies(session);
        SqliteDesk store = session.patience()
                .map(patience -> SqliteDesk.open(session.desk(), patience))
                .orElseGet(() -> SqliteDesk.open(session.desk()));
        return of(store, store, policies, session);
    }

    /**
     * Tells whether there is a desk in a directory.
     *
     * @param directory the directory
     * @return true if there is one, or if the directory cannot be looked into
     */
    public static boolean hasDesk(Path directory) {
        return SqliteDesk.isIn(directory) || !Places.isNothingAt(directory.resolve(STORE));
    }

    /**
     * Returns the policies that hold on a desk.
     *
     * @param session the run
     * @return the product's policies with the desk's own values put before them
     * @throws org.recourse.cli.session.Failure when the desk's own file cannot be understood
     */
    public static Policies policies(Session session) {
        return PolicyOverrides.of(session.desk(), session.now());
    }

    /**
     * Lists the files that a path stands for.
     *
     * @param path a file or a directory
     * @return the file itself, or all files below the directory in a fixed order
     */
    public static List<Path> filesOf(Path path) {
        return SellerFiles.expand(path);
    }

    /**
     * Tells whether a file is an archive of files.
     *
     * @param file the file
     * @return true for a zip archive
     */
    public static boolean isArchive(Path file) {
        return SellerFiles.isArchive(file);
    }

    /**
     * Hands over the files of an archive by name.
     *
     * @param archive the archive
     * @param reader takes the name and the bytes of each file in turn
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read
     */
    public static void eachIn(Path archive, BiConsumer<String, InputStream> reader) {
        SellerFiles.eachIn(archive, reader);
    }

    @Override
    public ImportReport take(Path file, ImportOptions options) {
        return new DeskInbox(desk).take(file, options);
    }

    @Override
    public ImportReport take(String name, InputStream stream, ImportOptions options) {
        return new DeskInbox(desk).take(name, stream, options);
    }

    /**
     * Reads the name of a kind of file.
     *
     * @param text the name, such as {@code all-orders}
     * @return the name as it is spelled
     * @throws org.recourse.cli.session.Failure when there is none of that name
     */
    public static String fileKind(String text) {
        return FileKind.find(text)
                .map(FileKind::kebab)
                .orElseThrow(() -> Terms.unknown(
                        "kind of file",
                        text,
                        Arrays.stream(FileKind.values()).map(FileKind::kebab).toList()));
    }

    /**
     * Returns the use case that draws up the worklist.
     *
     * @return the use case
     */
    public DrawUpWorklist drawUpWorklist() {
        return new DrawUpWorklist(desk, policies);
    }

    /**
     * Returns the use case that finds orders at risk.
     *
     * @return the use case
     */
    public FindOrdersAtRisk findOrdersAtRisk() {
        return new FindOrdersAtRisk(desk, policies);
    }

    /**
     * Returns the use case that finds a case.
     *
     * @return the use case
     */
    public FindCase findCase() {
        return new FindCase(desk);
    }

    /**
     * Returns the use case that lists cases.
     *
     * @return the use case
     */
    public ListCases listCases() {
        return new ListCases(desk);
    }

    /**
     * Returns the use case that shows a case.
     *
     * @return the use case
     */
    public ShowCase showCase() {
        return new ShowCase(desk, policies, notes);
    }

    /**
     * Returns the use case that opens a case by hand.
     *
     * @return the use case
     */
    public OpenCase openCase() {
        return new OpenCase(desk);
    }

    /**
     * Returns the use case that records what was done about a case.
     *
     * @return the use case
     */
    public ActOnCase actOnCase() {
        return new ActOnCase(desk, policies);
    }

    /**
     * Returns the use case that writes a note.
     *
     * @return the use case
     */
    public WriteNote writeNote() {
        return new WriteNote(desk);
    }

    /**
     * Returns the use case that records a contact attempt.
     *
     * @return the use case
     */
    public RecordContact recordContact() {
        return new RecordContact(desk);
    }

    /**
     * Returns the use case that attaches evidence.
     *
     * @return the use case
     */
    public AttachEvidence attachEvidence() {
        return new AttachEvidence(desk);
    }

    /**
     * Returns the use case that undoes a match.
     *
     * @return the use case
     */
    public PartCase partCase() {
        return new PartCase(desk);
    }

    /**
     * Returns the use case that sets a performance report beside our numbers.
     *
     * @return the use case
     */
    public ReconcileReport reconcileReport() {
        return new ReconcileReport(desk, policies);
    }

    /**
     * Returns the use case that sets a list of defective orders beside ours.
     *
     * @return the use case
     */
    public ReconcileDefects reconcileDefects() {
        return new ReconcileDefects(desk, policies);
    }

    /**
     * Returns the use case that lists what performance reports said.
     *
     * @return the use case
     */
    public ListSnapshots listSnapshots() {
        return new ListSnapshots(desk);
    }

    /**
     * Returns the use case that lists the mails that wait to be sorted.
     *
     * @return the use case
     */
    public ReviewMail reviewMail() {
        return new ReviewMail(desk);
    }

    /**
     * Returns the use case that says where a mail belongs.
     *
     * @return the use case
     */
    public SortMail sortMail() {
        return new SortMail(desk, policies);
    }

    /**
     * Returns the use case that records what was found out.
     *
     * @return the use case
     */
    public TellFact tellFact() {
        return new TellFact(desk);
    }

    /**
     * Returns the use case that looks back on weeks or months.
     *
     * @return the use case
     */
    public DrawUpRecap drawUpRecap() {
        return new DrawUpRecap(desk, policies);
    }

    /**
     * Returns the notes on products.
     *
     * @param session the run
     * @return the notes of the desk's own file
     * @throws org.recourse.cli.session.Failure when the file cannot be understood
     */
    public static ProductFile products(Session session) {
        return new DeskProducts(session.desk()).file();
    }

    /**
     * Returns the use case that puts a dossier together.
     *
     * @param session the run
     * @return the use case
     * @throws org.recourse.cli.session.Failure when the desk's own file of fillings cannot be understood
     */
    public CompileDossier compileDossier(Session session) {
        return new CompileDossier(desk, showCase(), draftReply(session), policies);
    }

    /**
     * Returns the use case that tells why something is not legal.
     *
     * @return the use case
     */
    public WhyNot whyNot() {
        return new WhyNot(desk, policies);
    }

    /**
     * Returns the use case that tells what an event would change.
     *
     * @return the use case
     */
    public WhatIf whatIf() {
        return new WhatIf(desk, policies);
    }

    /**
     * Returns the use case that advises what to do next.
     *
     * @return the use case
     */
    public AdviseNext adviseNext() {
        return new AdviseNext(desk, policies, notes);
    }

    /**
     * Returns the use case that checks a reply.
     *
     * @return the use case
     */
    public CheckReply checkReply() {
        return new CheckReply(showCase(), new ReplyCheck(new LibraryContactFinder()));
    }

    /**
     * Returns the use case that checks a reply which is about no case, without a desk.
     *
     * @return the use case
     */
    public static CheckReply checkReplyAlone() {
        return new Wiring(new MemoryDesk(), null, Policies.standard(), ProductNotes.NONE).checkReply();
    }

    /**
     * Returns the use case that drafts a reply.
     *
     * @param session the run
     * @return the use case
     * @throws org.recourse.cli.session.Failure when the desk's own file of fillings cannot be understood
     */
    public DraftReply draftReply(Session session) {
        return new DraftReply(
                showCase(),
                templates(session),
                new ReplyCheck(new LibraryContactFinder()),
                policies,
                StandingFillings.of(session.desk()));
    }

    /**
     * Returns the use case that records a reply.
     *
     * @return the use case
     */
    public SendReply sendReply() {
        return new SendReply(desk, checkReply(), policies);
    }

    /**
     * Returns the templates of a desk.
     *
     * @param session the run
     * @return the product's templates and the desk's own
     */
    public static Templates templates(Session session) {
        return new MustacheTemplates(session.desk().resolve("templates"));
    }

    /**
     * Returns the use case that measures account health.
     *
     * @return the use case
     */
    public MeasureHealth measureHealth() {
        return new MeasureHealth(desk, policies);
    }

    /**
     * Returns the use case that explains a metric.
     *
     * @return the use case
     */
    public ExplainMetric explainMetric() {
        return new ExplainMetric(desk, policies);
    }

    /**
     * Returns the use case that retraces the Order Defect Rate.
     *
     * @return the use case
     */
    public RetraceDefects retraceDefects() {
        return new RetraceDefects(desk, policies);
    }

    /**
     * Returns the use case that foresees the Order Defect Rate.
     *
     * @return the use case
     */
    public ForecastDefects forecastDefects() {
        return new ForecastDefects(desk, policies);
    }

    /**
     * Writes everything that the desk holds of an account as JSON lines, which can be taken in again.
     *
     * @param account whose records
     * @param out takes the lines; not closed
     * @return how many lines were written
     * @throws java.io.UncheckedIOException when they cannot be written
     */
    public long export(AccountId account, OutputStream out) {
        LongAdder lines = new LongAdder();
        DeskWriter writer = new DeskWriter(out);
        new ExportDesk(desk).export(account, record -> {
            writer.accept(record);
            lines.increment();
        });
        writer.flush();
        return lines.sum();
    }

    /**
     * Returns the use case that checks the desk.
     *
     * @return the use case
     */
    public VerifyDesk verifyDesk() {
        return new VerifyDesk(desk);
    }

    /**
     * Returns the use case that forgets personal data.
     *
     * @return the use case
     */
    public PurgePersonalData purgePersonalData() {
        return new PurgePersonalData(desk, policies);
    }

    /**
     * Returns the use case that records why personal data must stay.
     *
     * @return the use case
     */
    public KeepPersonalData keepPersonalData() {
        return new KeepPersonalData(desk);
    }

    /**
     * Returns the use case that records that personal data need not stay any longer.
     *
     * @return the use case
     */
    public ReleasePersonalData releasePersonalData() {
        return new ReleasePersonalData(desk);
    }

    /** Closes the store. */
    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
