package org.recourse.amazon;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.recourse.amazon.file.Archive;
import org.recourse.amazon.file.Refusals;
import org.recourse.amazon.file.Source;
import org.recourse.amazon.file.Text;
import org.recourse.amazon.mail.MailRows;
import org.recourse.amazon.scan.ReportScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a seller's files. What a file is, how it is encoded and whether it is compressed is read from its content.
 *
 * <p>Has no state and is thread-safe; the opened files are not.
 */
public final class SellerFiles {
    private static final Logger LOG = LoggerFactory.getLogger(SellerFiles.class);

    private SellerFiles() {}

    /**
     * Lists the files that a path stands for: itself, or all files below it if it is a directory, sorted by path. Hidden files and
     * directories (whose name starts with a dot) are left out; links are not followed below the path.
     *
     * @param path a file or a directory
     * @return the files, in the same order on every machine
     * @throws org.recourse.application.intake.RefusedFileException when the directory cannot be read
     */
    public static List<Path> expand(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try {
            return below(path);
        } catch (UncheckedIOException e) {
            throw Refusals.file("the directory cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }

    private static List<Path> below(Path path) throws IOException {
        Path start = path.toRealPath();
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile)
                    .map(start::relativize)
                    .filter(relative -> !isHidden(relative))
                    .map(path::resolve)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path relative) {
        return Iterators.any(relative.iterator(), name -> name.toString().startsWith("."));
    }

    /**
     * Tells whether a file is an archive of files, which {@link #eachIn} hands over.
     *
     * @param path the file
     * @return true for a zip archive
     */
    public static boolean isArchive(Path path) {
        return Archive.isAt(path);
    }

    /**
     * Hands over the files of an archive by name.
     *
     * @param path the archive
     * @param reader takes the name and the bytes of each file in turn, which must not be kept
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read, or breaks a limit
     */
    public static void eachIn(Path path, BiConsumer<String, InputStream> reader) {
        Archive.each(path, (name, bytes) -> reader.accept(path + "!/" + name, bytes));
    }

    /**
     * Opens a file.
     *
     * @param path the file
     * @param options what is known about it
     * @return the file, to be closed
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read, or is of no kind that this version reads
     * @throws org.recourse.application.intake.StagingException when it can be read only once and cannot be kept
     */
    public static SellerFile open(Path path, ReadOptions options) {
        return logged(PlainFile.open(path, options, ReportScan.SEGMENT)
                .orElseGet(() -> open(path.toString(), Source.of(path), options)));
    }

    /**
     * Opens what a stream holds, such as standard input.
     *
     * @param name what to call it
     * @param stream read to its end, not closed
     * @param options what is known about it
     * @return the file, to be closed
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read, or is of no kind that this version reads
     * @throws org.recourse.application.intake.StagingException when it cannot be kept
     */
    public static SellerFile open(String name, InputStream stream, ReadOptions options) {
        return logged(open(name, Source.of(stream), options));
    }

    private static SellerFile logged(SellerFile file) {
        LOG.info("{}: {}, read as {}", file.intake().path(), file.kind().kebab(), file.charset());
        return file;
    }

    private static SellerFile open(String name, Source source, ReadOptions options) {
        try {
            return recognised(name, source, options);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static SellerFile recognised(String name, Source source, ReadOptions options) {
        if (Recognition.isMail(source.head())) {
            check(FileKind.MAIL, options);
            return new SellerFile(name, FileKind.MAIL, US_ASCII, MailRows.of(source), source::close);
        }
        Text text = Text.of(source, options.marketplace());
        FileKind kind = Recognition.of(text);
        check(kind, options);
        if (!kind.isReadable()) {
            throw Refusals.at(
                    1,
                    "recognised as %s (%s), which this version does not read yet"
                            .formatted(kind.kebab(), kind.phrase()));
        }
        return new SellerFile(name, kind, text.encoding().charset(), Readers.rows(kind, text, options), source::close);
    }

    private static void check(FileKind found, ReadOptions options) {
        if (options.kind().isPresent() && options.kind().get() != found) {
            throw Refusals.at(
                    1,
                    "recognised as %s, not as %s"
                            .formatted(found.kebab(), options.kind().get().kebab()));
        }
    }
}
