package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.recourse.domain.policy.Policies;
import org.recourse.domain.policy.PolicyEntry;
import org.recourse.domain.policy.PolicyFile;

final class PolicyFileFuzz {
    private static final LocalDate SEEN = LocalDate.parse("2026-11-01");

    @FuzzTest
    void every_line_is_an_entry_a_problem_or_a_remark(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        PolicyFile file = PolicyFile.read(lines, SEEN);
        assertTrue(file.entries().size() + file.problems().size() <= lines.size());
        file.problems()
                .forEach(problem ->
                        assertTrue(problem.line() >= 1 && problem.line() <= lines.size(), problem::toString));
        file.entries().forEach(PolicyFileFuzz::assertSpelled);
        Policies.standard().overriddenBy(file.entries());
    }

    private static void assertSpelled(PolicyEntry entry) {
        assertEquals(entry.value(), entry.id().form().spell(entry.value()));
    }
}
