package org.recourse.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite itself, unpacked once into a folder of the user's own instead of at every start into the one that all users share. Who sets
 * {@code org.sqlite.lib.path} has it loaded from there.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    private static final String PATH = "org.sqlite.lib.path";
    private static final String TEMPORARY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /** Loads it, from the user's cache or, if that cannot be used, from the desk's own folder; one thread at a time. */
    static synchronized void load(Path deskFolder, Faults faults) {
        if (System.getProperty(PATH) == null) {
            List<Path> folders = Stream.concat(cache(System.getenv()).stream(), Stream.of(deskFolder.resolve("native")))
                    .map(NativeLibrary::ofThisVersion)
                    .toList();
            if (folders.stream().noneMatch(NativeLibrary::loadsFrom)) {
                throw faults.unwritable(
                        "SQLite's library cannot be loaded from any of %s; name a directory in XDG_CACHE_HOME that may be written and executed from"
                                .formatted(folders));
            }
        }
    }

    static Optional<Path> cache(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.ofNullable(environment.get("HOME"))
                        .filter(home -> !home.isEmpty())
                        .map(home -> home + "/.cache"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(cache -> cache.resolve("recourse"));
    }

    private static Path ofThisVersion(Path folder) {
        String platform =
                OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-').toLowerCase(Locale.ROOT);
        return folder.resolve("sqlite-%s-%s".formatted(SQLiteJDBCLoader.getVersion(), platform));
    }

    private static boolean loadsFrom(Path folder) {
        try {
            unpack(folder);
            System.setProperty(PATH, folder.toString());
            System.setProperty(TEMPORARY, folder.toString());
            return SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            LOG.debug("SQLite's library does not load from {}: {}", folder, e.toString());
            System.clearProperty(PATH);
            System.clearProperty(TEMPORARY);
            return false;
        }
    }

    private static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null) {
            throw new IOException("there is none for this system");
        }
        Path library = folder.resolve(name);
        if (!isWhole(library, packed)) {
            DeskFolder.createFolder(folder);
            copy(packed, library);
        }
        Leftovers.sweep(folder, "library*.part");
    }

    private static boolean isWhole(Path library, URL packed) throws IOException {
        return Files.isRegularFile(library)
                && Files.size(library) == connect(packed).getContentLengthLong();
    }

    /** Writes aside and renames, so that nobody loads half a library. */
    private static void copy(URL packed, Path library) throws IOException {
        Path aside = Files.createTempFile(library.getParent(), "library", ".part");
        try (InputStream bytes = connect(packed).getInputStream()) {
            Files.copy(bytes, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static URLConnection connect(URL packed) throws IOException {
        URLConnection connection = packed.openConnection();
        connection.setUseCaches(false);
        return connection;
    }
}
