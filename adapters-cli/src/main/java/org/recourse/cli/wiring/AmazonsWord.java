package org.recourse.cli.wiring;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.amazon.FileKind;
import org.recourse.amazon.ReadOptions;
import org.recourse.amazon.SellerFile;
import org.recourse.amazon.SellerFiles;
import org.recourse.application.intake.IntakeRecord.DefectRecord;
import org.recourse.application.intake.IntakeRecord.FigureRecord;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.Rejection;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.domain.order.Marketplace;
import org.recourse.domain.snapshot.Figure;
import org.recourse.domain.snapshot.ListedDefect;

/**
 * What Amazon says of the account's health: a performance report, or a list of defective orders.
 *
 * @param isList true for a list of defective orders
 * @param figures the report's figures
 * @param defects the list's defects
 * @param rejections what of it could not be read
 */
public record AmazonsWord(boolean isList, List<Figure> figures, Set<ListedDefect> defects, List<Rejection> rejections) {
    private static final Set<FileKind> KINDS = Set.of(FileKind.PERFORMANCE_REPORT, FileKind.DEFECTS);

    /** Copies the collections. */
    public AmazonsWord {
        figures = List.copyOf(figures);
        defects = Set.copyOf(defects);
        rejections = List.copyOf(rejections);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param marketplaceOrNull where it is from, if it does not say so itself
     * @return what it says
     * @throws Failure when it cannot be read, or is of another kind
     */
    public static AmazonsWord of(Path file, @Nullable Marketplace marketplaceOrNull) {
        try (SellerFile report = SellerFiles.open(file, options(marketplaceOrNull))) {
            return of(report);
        } catch (RefusedFileException e) {
            throw refused(file.toString(), e);
        }
    }

    /**
     * Reads a stream, such as standard input.
     *
     * @param stream the stream
     * @param marketplaceOrNull where it is from, if it does not say so itself
     * @return what it says
     * @throws Failure when it cannot be read, or is of another kind
     */
    public static AmazonsWord of(InputStream stream, @Nullable Marketplace marketplaceOrNull) {
        try (SellerFile report = SellerFiles.open("-", stream, options(marketplaceOrNull))) {
            return of(report);
        } catch (RefusedFileException e) {
            throw refused("-", e);
        }
    }

    private static ReadOptions options(@Nullable Marketplace marketplaceOrNull) {
        return new ReadOptions(Optional.ofNullable(marketplaceOrNull), Optional.empty());
    }

    private static AmazonsWord of(SellerFile report) {
        if (!KINDS.contains(report.kind())) {
            throw new RefusedFileException(new Rejection(
                    1,
                    null,
                    "recognised as %s, which is neither a performance report nor a list of defective orders"
                            .formatted(report.kind().kebab())));
        }
        Set<ListedDefect> defects = new HashSet<>();
        List<Figure> figures = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        Iterator<IntakeRow> rows = report.intake().rows();
        rows.forEachRemaining(row -> {
            if (row instanceof IntakeRow.Read read && read.record() instanceof FigureRecord told) {
                figures.add(told.figure());
            } else if (row instanceof IntakeRow.Read read && read.record() instanceof DefectRecord listed) {
                defects.add(listed.defect());
            } else if (row instanceof IntakeRow.Unread unread) {
                rejections.add(unread.rejection());
            }
        });
        return new AmazonsWord(report.kind() == FileKind.DEFECTS, figures, defects, rejections);
    }

    private static Failure refused(String name, RefusedFileException e) {
        long line = e.rejection().line();
        return new Failure(
                        ExitCode.INPUT_REFUSED,
                        "refused",
                        "%s%s: %s"
                                .formatted(
                                        name,
                                        line > 0 ? ", line " + line : "",
                                        e.rejection().reason()),
                        "reconcile reads a performance report (JSON, or XML of the older version), or a CSV file with order-id and defect")
                .because(e);
    }
}
