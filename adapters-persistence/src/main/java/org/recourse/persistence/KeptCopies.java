package org.recourse.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/** The copies of a desk that this program has left in the desk's own directory, and what a crash has left of unfinished ones. */
record KeptCopies(DeskFolder folder) {
    private static final Pattern NAME =
            Pattern.compile("desk-(?:schema-\\d+\\.db|replaced-[0-9TZ-]+\\.db|\\d+\\.new)(?:-wal|-shm|-journal)?");
    private static final int CHUNK = 1 << 16;

    static Path ofSchema(DeskFolder folder, int version) {
        return folder.directory().resolve("desk-schema-%s.db".formatted(version));
    }

    List<Path> list() throws IOException {
        return DeskFolder.list(folder.directory()).stream()
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .filter(file -> !Files.isDirectory(file))
                .toList();
    }

    /** Lists the other desks there, such as a backup that was put there by hand: these are not this program's to delete. */
    List<Path> foreign() throws IOException {
        List<Path> ours = list();
        return DeskFolder.list(folder.directory()).stream()
                .filter(file -> !ours.contains(file) && !file.equals(folder.file()))
                .filter(Files::isRegularFile)
                .filter(KeptCopies::isDesk)
                .toList();
    }

    /** What cannot be read may be one. */
    private static boolean isDesk(Path file) {
        try {
            return Header.of(file).isDesk();
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Overwrites and deletes all of them, since they hold what was purged from the desk. */
    void wipe() throws IOException {
        List<Path> copies = list();
        for (Path copy : copies) {
            wipe(copy);
        }
        if (!copies.isEmpty()) {
            folder.sync();
        }
    }

    /** What is another name of the desk's own file only loses that name. */
    private void wipe(Path copy) throws IOException {
        if (!folder.hasFile() || !Files.isSameFile(copy, folder.file())) {
            overwrite(copy);
        }
        Files.delete(copy);
    }

    private static void overwrite(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            long length = channel.size();
            for (long at = 0; at < length; at += CHUNK) {
                channel.write(ByteBuffer.allocate(Math.toIntExact(Math.min(CHUNK, length - at))), at);
            }
            channel.force(true);
        }
    }
}
