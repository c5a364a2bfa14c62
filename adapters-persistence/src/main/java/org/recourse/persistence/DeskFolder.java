package org.recourse.persistence;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory of a desk, which is its owner's alone as far as the file system can say so. */
record DeskFolder(Path directory) {
    private static final Logger LOG = LoggerFactory.getLogger(DeskFolder.class);
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    /** What only a desk leaves in its directory, and the policies that its owner lays beside it. */
    private static final Pattern OURS = Pattern.compile("desk[.-].*|native|policy\\.txt");

    static DeskFolder of(Path file) {
        return new DeskFolder(file.toAbsolutePath().resolveSibling(""));
    }

    /** Tells whether a name is one that a desk itself gives to what it keeps in its directory. */
    static boolean isDesks(String name) {
        return name.startsWith("desk.") || name.startsWith("desk-");
    }

    /** Lists a file of SQLite's and those that it puts beside it, whether or not they exist. */
    static List<Path> withCompanions(Path file) {
        return Stream.of("", "-wal", "-shm", "-journal")
                .map(companion -> file.resolveSibling(file.getFileName() + companion))
                .toList();
    }

    Path file() {
        return directory.resolve("desk.db");
    }

    Path seal() {
        return directory.resolve("desk.seal");
    }

    boolean hasFile() {
        return has(file());
    }

    /** Tells whether there is a desk's file, or what SQLite has put beside one that is gone. */
    boolean hasAny() {
        return withCompanions(file()).stream().anyMatch(this::has);
    }

    boolean hasSeal() {
        return has(seal());
    }

    private boolean has(Path file) {
        try {
            return isThere(file);
        } catch (IOException e) {
            throw new Faults(file()).unwritable("its directory cannot be looked at", e);
        }
    }

    /** Tells whether there is a file; one that the disk does not let be looked at is not taken for missing. */
    static boolean isThere(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            if (isBelowAFile(file)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isBelowAFile(Path path) {
        return Stream.iterate(path.getParent(), Objects::nonNull, Path::getParent)
                .anyMatch(Files::isRegularFile);
    }

    /** Returns the rights with which a file of the desk is made. */
    FileAttribute<?>[] ownersFile() {
        return rights(directory, OWNERS_FILE);
    }

    /** Makes an empty file beside the desk's own; what SQLite puts beside a file has the same rights. */
    Path aside() throws IOException {
        return Files.createTempFile(directory, "desk-", ".new", ownersFile());
    }

    /** Removes what killed programs have left of making a desk. */
    void sweep() {
        Leftovers.sweep(directory, "desk-[0-9]*.new*");
    }

    /** Opens a file for reading and writing, which is made if it is not there. */
    static FileChannel openOwners(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                rights(file, OWNERS_FILE));
    }

    /** Gives a finished file its name, unless another program was first. */
    void name(Path finished) throws IOException {
        try {
            link(finished, file());
        } catch (FileAlreadyExistsException e) {
            LOG.debug("another program has made the desk");
        }
        sync();
    }

    /** Gives a finished file a name that nothing may have; where a file has only one name, it takes it in place of its own. */
    static void link(Path finished, Path name) throws IOException {
        try {
            Files.createLink(name, finished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(finished, name);
        }
    }

    /** Deletes a file that is not needed any more, with what SQLite may have left beside it. */
    static void discard(Path aside) {
        List<Path> staying = undeletable(withCompanions(aside));
        if (!staying.isEmpty()) {
            LOG.debug("{} could not be deleted", staying);
        }
    }

    /** Deletes what can be deleted of some files and empty directories; returns those that stay. */
    static List<Path> undeletable(List<Path> files) {
        return files.stream().filter(file -> !deletes(file)).toList();
    }

    private static boolean deletes(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights(folder, OWNERS_FOLDER));
        }
    }

    private static FileAttribute<?>[] rights(Path place, Set<PosixFilePermission> rights) {
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)} : new FileAttribute<?>[0];
    }

    /** A new file's name is safe only once its directory is; not every system lets a directory be opened. */
    void sync() {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("the directory could not be synced: {}", e.getClass().getSimpleName());
        }
    }

    /** Takes back what a copy or a restore may have let others do with the files. */
    void narrowFiles() throws IOException {
        narrow(file(), OWNERS_FILE);
        if (hasSeal()) {
            narrow(seal(), OWNERS_FILE);
        }
    }

    /** Takes the directory back from others as well, unless it is not the desk's alone. */
    void narrowFolder() {
        try {
            if (isWider(directory, OWNERS_FOLDER) && hasOnlyOurs()) {
                Files.setPosixFilePermissions(directory, OWNERS_FOLDER);
            }
        } catch (IOException e) {
            LOG.debug(
                    "the directory's rights stay as they are: {}", e.getClass().getSimpleName());
        }
    }

    /** Warns if others can see what files the desk has. */
    void warnIfOpen() throws IOException {
        if (isWider(directory, OWNERS_FOLDER)) {
            LOG.warn(
                    "{} holds other files too, so it is left open to other users; the desk's files are not", directory);
        }
    }

    private boolean hasOnlyOurs() throws IOException {
        return list(directory).stream()
                .map(file -> file.getFileName().toString())
                .allMatch(name -> OURS.matcher(name).matches());
    }

    /** Lists what a directory holds, by name. */
    static List<Path> list(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            return ImmutableList.sortedCopyOf(files);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    static void narrow(Path file) throws IOException {
        narrow(file, OWNERS_FILE);
    }

    private static void narrow(Path path, Set<PosixFilePermission> rights) throws IOException {
        if (isWider(path, rights)) {
            Files.setPosixFilePermissions(path, rights);
        }
    }

    /** Systems that know no such rights have nothing to narrow. */
    private static boolean isWider(Path path, Set<PosixFilePermission> rights) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null && !rights.containsAll(view.readAttributes().permissions());
    }
}
