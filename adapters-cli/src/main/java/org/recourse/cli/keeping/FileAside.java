package org.recourse.cli.keeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.recourse.cli.session.ExitCode;
import org.recourse.cli.session.Failure;
import org.recourse.cli.session.Places;

/**
 * A file that is written beside its place and takes it only when it is whole and on the disk.
 *
 * @param file its place
 */
public record FileAside(Path file) {
    /**
     * Writes the file; what stood there stays as it is if anything goes wrong.
     *
     * @param content writes what is to be in it, and returns a number
     * @return the number
     * @throws Failure when it cannot be written
     */
    public long write(ToLongFunction<OutputStream> content) {
        try {
            Path aside = Files.createTempFile(folder(), ".recourse-", ".new");
            try {
                long written = fill(aside, content);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (UncheckedIOException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Path folder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return folder;
    }

    /**
     * Writes the file.
     *
     * @param content what is to be in it
     * @return how many bytes it has
     * @throws Failure when it cannot be written
     */
    public long write(byte[] content) {
        return write(out -> {
            try {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return content.length;
        });
    }

    private static long fill(Path aside, ToLongFunction<OutputStream> content) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            long written = content.applyAsLong(out);
            out.flush();
            channel.force(true);
            return written;
        }
    }

    private Failure failure(IOException e) {
        return new Failure(
                        ExitCode.UNWRITABLE,
                        "unwritable",
                        "%s cannot be written: %s".formatted(file, Places.reason(e)),
                        "nothing was changed")
                .because(e);
    }
}
