package org.recourse.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

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
    static void load(Path deskFolder, Faults faults) {
        List<Path> folders = Stream.concat(cache(System.getenv()).stream(), Stream.of(deskFolder.resolve("native")))
                .map(NativeLibrary::ofThisVersion)
                .toList();
        if (!load(folders)) {
            throw faults.unwritable(
                    "SQLite's library cannot be loaded from any of %s; name a directory in XDG_CACHE_HOME that may be written and executed from"
                            .formatted(folders));
        }
    }

    private static synchronized boolean load(List<Path> folders) {
        return System.getProperty(PATH) != null || folders.stream().anyMatch(NativeLibrary::loadsFrom);
    }

    /** Loads it from the user's cache, and whatever of the driver a connection needs, if that can be done. */
    static void loadAhead() {
        Optional<Path> cache = cache(System.getenv());
        if (cache.isPresent() && load(List.of(ofThisVersion(cache.get())))) {
            Sessions.inMemory().close();
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

    /** SQLite's own words for a platform take a process to find out. */
    private static Path ofThisVersion(Path folder) {
        String platform = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        String name = "sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + platform;
        return folder.resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
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

    /** One that does not load, since another system shares the folder, is left there: the driver then unpacks its own. */
    private static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path library = folder.resolve(name);
        if (!Files.isRegularFile(library)) {
            URL packed = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
            if (packed == null) {
                throw new IOException("there is none for this system");
            }
            DeskFolder.createFolder(folder);
            Leftovers.sweep(folder, "library*.part");
            copy(packed, library);
        }
    }

    /** Writes aside and renames what is on the disk, so that nobody ever loads half a library. */
    private static void copy(URL packed, Path library) throws IOException {
        Path aside = Files.createTempFile(library.getParent(), "library", ".part");
        try (InputStream bytes = connect(packed).getInputStream()) {
            Files.copy(bytes, aside, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
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
