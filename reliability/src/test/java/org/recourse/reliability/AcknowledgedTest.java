package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcknowledgedTest {
    @TempDir
    private Path home;

    @Test
    void what_one_process_has_written_the_next_one_reads() throws Exception {
        Recourse recourse = Recourse.on(home, home.resolve("desk"));
        Recourse.Ended opened = recourse.run("case", "open", "--kind", "amazon-notice", "--at", "2026-06-01T00:00:00Z");
        assertEquals(0, opened.exit(), opened.err());
        assertEquals(
                1, recourse.run("case", "list", "--format", "csv").out().lines().count() - 1);
    }
}
