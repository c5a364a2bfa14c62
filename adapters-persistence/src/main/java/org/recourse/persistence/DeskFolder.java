package org.recourse.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory of a desk, which is its owner's alone as far as the file system can say so. */
record DeskFolder(Path directory) {
    private static final Logger LOG = LoggerFactory.getLogger(DeskFolder.class);
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    Path file() {
        return directory.resolve("desk.db");
    }

    Path seal() {
        return directory.resolve("desk.seal");
    }

    boolean hasFile() {
        return Files.exists(file(), LinkOption.NOFOLLOW_LINKS);
    }

    boolean hasSeal() {
        return Files.exists(seal(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the rights with which a file of the desk is made. */
    FileAttribute<?>[] ownersFile() {
        return rights(directory, OWNERS_FILE);
    }

    /** Makes an empty file beside the desk's own; what SQLite puts beside a file has the same rights. */
    Path aside() throws IOException {
        return Files.createTempFile(directory, "desk-", ".new", ownersFile());
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
            Files.createLink(file(), finished);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("another program has made the desk");
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(finished, file());
        }
        keepName();
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
    private void keepName() {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("the directory could not be synced: {}", e.getClass().getSimpleName());
        }
    }

    /** Takes back what a copy or a restore may have let others do with the file. */
    void narrow() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file(), PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(OWNERS_FILE)) {
            view.setPermissions(OWNERS_FILE);
        }
    }
}
