package org.recourse.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.cli.session.Failure;

final class PolicyOverridesFuzz {
    @TempDir
    private static Path desk;

    @FuzzTest
    void a_policy_file_holds_or_is_refused_as_input(byte[] bytes) throws IOException {
        Files.write(desk.resolve("policy.txt"), bytes);
        try {
            PolicyOverrides.of(desk, Instant.EPOCH);
        } catch (Failure refused) {
            assertTrue(String.valueOf(refused.getMessage()).contains("policy.txt"), refused::toString);
        }
    }
}
