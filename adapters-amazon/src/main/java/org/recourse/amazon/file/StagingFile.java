package org.recourse.amazon.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import org.recourse.application.intake.StagingException;

/** A temporary file that nobody else can open and that is gone when its channel is closed. */
record StagingFile(SeekableByteChannel channel) {
    /** Makes one in the temporary directory. */
    static StagingFile make() {
        try {
            return new StagingFile(Files.newByteChannel(
                    Files.createTempFile("recourse-", ".in"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** A stream that writes to the file, and tells a fault of the disk's from one of what is written. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                append(ByteBuffer.wrap(bytes, offset, length));
            }
        };
    }

    private void append(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private static StagingException fault(IOException e) {
        return new StagingException(
                "what is no file has to be kept in the temporary directory %s while it is read, but %s"
                        .formatted(System.getProperty("java.io.tmpdir"), reason(e)),
                e);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such directory";
        }
        return e instanceof AccessDeniedException
                ? "permission to write there is missing"
                : "that cannot be done: " + e.getMessage();
    }
}
