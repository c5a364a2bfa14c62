package org.recourse.amazon.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.nio.channels.Channels;
import org.junit.jupiter.api.Test;
import org.recourse.application.intake.RefusedFileException;
import org.recourse.application.intake.StagingException;

class StagingFileTest {
    @Test
    void what_is_written_is_read_again() throws IOException {
        StagingFile file = StagingFile.make();
        OutputStream stream = file.stream();
        stream.write('a');
        stream.write("bcd".getBytes(UTF_8), 1, 2);
        file.channel().position(0);
        assertEquals("acd", new String(Channels.newInputStream(file.channel()).readAllBytes(), UTF_8));
        file.channel().close();
    }

    @Test
    void a_file_that_takes_nothing_is_no_fault_of_what_is_written() throws IOException {
        StagingFile file = StagingFile.make();
        file.channel().close();
        OutputStream stream = file.stream();
        StagingException fault = assertThrows(StagingException.class, () -> stream.write('a'));
        assertEquals(true, fault.getMessage().contains("temporary directory"), fault.getMessage());
    }

    @Test
    void a_stream_that_breaks_off_is_refused_as_input() {
        RefusedFileException refused =
                assertThrows(RefusedFileException.class, () -> Source.of(new PipedInputStream()));
        assertEquals(
                "the file cannot be read: Pipe not connected",
                refused.rejection().reason());
    }
}
