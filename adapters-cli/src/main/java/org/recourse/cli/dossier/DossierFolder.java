package org.recourse.cli.dossier;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.recourse.application.dossier.Dossier;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;

/** A dossier as a folder, or as an archive of it; it takes its place only when it is whole. */
final class DossierFolder {
    private static final String ARCHIVE = ".zip";

    private DossierFolder() {}

    static void write(Path place, String page, Dossier dossier, List<FoundExhibit> exhibits) {
        if (!Places.isNothingAt(place)) {
            throw new Failure(
                    ExitCode.UNWRITABLE,
                    "exists",
                    "%s is there already".formatted(place),
                    "name another place with --out");
        }
        Map<String, byte[]> texts = new LinkedHashMap<>();
        texts.put("dossier.html", page.getBytes(StandardCharsets.UTF_8));
        texts.put("letter.txt", dossier.letter().text().getBytes(StandardCharsets.UTF_8));
        texts.put("SHA256SUMS", sums(texts, exhibits).getBytes(StandardCharsets.UTF_8));
        try {
            write(place, texts, exhibits);
        } catch (IOException e) {
            throw new Failure(
                            ExitCode.UNWRITABLE,
                            "unwritable",
                            "%s cannot be written: %s".formatted(place, Places.reason(e)),
                            "nothing was made")
                    .because(e);
        }
    }

    /** The form that {@code sha256sum --check} reads. */
    private static String sums(Map<String, byte[]> texts, List<FoundExhibit> exhibits) {
        Map<String, String> sums = new LinkedHashMap<>();
        texts.forEach((name, bytes) ->
                sums.put(name, Hashing.sha256().hashBytes(bytes).toString()));
        exhibits.forEach(found -> found.nameInside()
                .ifPresent(name -> sums.put(name, found.exhibit().digest())));
        return sums.entrySet().stream()
                .map(sum -> "%s  %s%n".formatted(sum.getValue(), sum.getKey()).replace("\r", ""))
                .collect(Collectors.joining());
    }

    private static void write(Path place, Map<String, byte[]> texts, List<FoundExhibit> exhibits) throws IOException {
        Path parent = place.toAbsolutePath().getParent();
        Path aside = Files.createTempDirectory(parent, ".recourse-");
        try {
            Path folder = Files.createDirectory(aside.resolve("dossier"));
            fill(folder, texts, exhibits);
            Path whole = place.toString().endsWith(ARCHIVE) ? archive(folder, aside.resolve("dossier.zip")) : folder;
            Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            MoreFiles.deleteRecursively(aside, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void fill(Path folder, Map<String, byte[]> texts, List<FoundExhibit> exhibits) throws IOException {
        for (Map.Entry<String, byte[]> text : texts.entrySet()) {
            Files.write(folder.resolve(text.getKey()), text.getValue());
        }
        Files.createDirectory(folder.resolve("exhibits"));
        for (FoundExhibit found : exhibits) {
            if (found.isThere()) {
                Files.copy(
                        found.file().orElseThrow(),
                        folder.resolve(found.nameInside().orElseThrow()));
            }
        }
    }

    /** The entries' times are those of no day, so that the same dossier is the same archive. */
    private static Path archive(Path folder, Path archive) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : MoreFiles.fileTraverser().depthFirstPreOrder(folder)) {
                if (Files.isRegularFile(file)) {
                    ZipEntry entry =
                            new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                    entry.setLastModifiedTime(FileTime.from(Instant.EPOCH));
                    zip.putNextEntry(entry);
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
        return archive;
    }
}
