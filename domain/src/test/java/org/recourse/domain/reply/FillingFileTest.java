package org.recourse.domain.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.domain.text.BadLine;

/** What a seller fills into every letter. */
class FillingFileTest {
    private static FillingFile read(String text) {
        return FillingFile.read(text.lines().toList());
    }

    @Test
    void a_filling_is_taken_as_it_stands() {
        FillingFile file = read("""
                # how we sign

                sellerName = Lamps = Light \\ & "Co" # 1
                  carrier=DHL
                """);
        assertEquals(List.of(), file.problems());
        assertEquals(Map.of("sellerName", "Lamps = Light \\ & \"Co\" # 1", "carrier", "DHL"), file.fillings());
    }

    @Test
    void a_monstrous_line_is_named_shortened() {
        assertEquals(
                "x".repeat(500) + "…", read("x".repeat(501)).problems().get(0).found());
    }

    @Test
    void each_line_that_cannot_be_read_is_named() {
        FillingFile file = read("""
                shop = Lampenhaus
                sellerName: Lampenhaus
                sellerName = Lampenhaus
                sellerName = Other
                """);
        assertEquals(Map.of("sellerName", "Lampenhaus"), file.fillings());
        assertEquals(
                List.of(
                        new BadLine(1, "shop", "the name of a placeholder such as sellerName"),
                        new BadLine(2, "sellerName: Lampenhaus", "a line such as 'sellerName = Lamps & Co'"),
                        new BadLine(4, "sellerName", "each placeholder once")),
                file.problems());
    }
}
