package org.recourse.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recourse.domain.product.ProductFile;

final class ProductFileFuzz {
    @FuzzTest
    void every_line_is_noted_or_a_problem(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        ProductFile file = ProductFile.read(lines);
        assertTrue(file.notes().size() + file.problems().size() <= 2 * lines.size());
        file.problems()
                .forEach(problem ->
                        assertTrue(problem.line() >= 1 && problem.line() <= lines.size(), problem::toString));
        file.notes().forEach(note -> {
            assertTrue(file.find(note.sku()).isPresent());
            note.problemIn(List.of(String.join(" ", lines)));
        });
    }
}
