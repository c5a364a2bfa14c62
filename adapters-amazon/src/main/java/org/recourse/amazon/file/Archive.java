package org.recourse.amazon.file;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip archive of files. Nothing is written to the places that its names say; hidden files are left out, as in a directory.
 *
 * <p>Has no state and is thread-safe.
 */
public final class Archive {
    private static final byte[] MAGIC = {'P', 'K', 3, 4};
    private static final String SPREADSHEET = "[Content_Types].xml";
    private static final String COMPANIONS = "__MACOSX";
    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();

    private Archive() {}

    /**
     * Tells whether a file is an archive.
     *
     * @param path the file
     * @return true for a zip archive that is no spreadsheet or other document of an office program
     */
    public static boolean isAt(Path path) {
        if (!Files.isRegularFile(path) || !beginsAsArchive(path)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(SPREADSHEET) == null;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean beginsAsArchive(Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            return Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Hands over the files of an archive by name.
     *
     * @param path the archive
     * @param reader takes the name and the bytes of each file in turn, which must not be kept
     * @throws org.recourse.application.intake.RefusedFileException when it cannot be read, holds no or too many files, or unpacks beyond its limit
     */
    public static void each(Path path, BiConsumer<String, InputStream> reader) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            Ration ration = Ration.of(Files.size(path));
            for (ZipEntry entry : files(zip)) {
                try (InputStream bytes = ration.on(zip.getInputStream(entry))) {
                    reader.accept(entry.getName(), bytes);
                }
            }
        } catch (IOException e) {
            throw Refusals.unreadable(0, e);
        }
    }

    private static List<? extends ZipEntry> files(ZipFile zip) {
        if (zip.size() > Limits.ENTRIES) {
            throw Refusals.file("an archive of more than %s files".formatted(Limits.ENTRIES));
        }
        List<? extends ZipEntry> files = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        if (files.isEmpty()) {
            throw Refusals.file("an archive without files");
        }
        return files;
    }

    private static boolean isHidden(String name) {
        return SEGMENTS.splitToStream(name)
                .filter(part -> !part.equals(".."))
                .anyMatch(part -> part.startsWith(".") || part.equals(COMPANIONS));
    }
}
