package org.recourse.domain.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.domain.text.BadLine;
import org.recourse.domain.text.Language;

/** A seller's notes on products (KNO-1). */
class ProductFileTest {
    private static final String NOTES = """
            # everything about lamps
            [LAMP-2]
            asin = B0LAMP00002
            name = Reading lamp
            name @de = Leselampe
            strength = Four hours on one charge
            weak point = The clip holds boards up to 4 cm

            problem = It flickers on the lowest step
            sign = flicker*
            sign = (lowest|first) step
            solution = Hold the button for five seconds.
            solution @de = Halten Sie die Taste fünf Sekunden lang gedrückt.
            problem = It does not charge
            sign = not charge
            manual = 1. Charge it.
            manual = 2. Press the button.
            warranty = 2 years
            cheap to replace = yes
            repairable = no

            [BULB]
            """;

    private static ProductFile read(String text) {
        return ProductFile.read(text.lines().toList());
    }

    private static ProductNote lamp() {
        return read(NOTES).find("LAMP-2").orElseThrow();
    }

    @Test
    void a_note_says_what_everybody_should_know() {
        ProductNote lamp = lamp();
        assertEquals(List.of(), read(NOTES).problems());
        assertEquals(List.of("Four hours on one charge"), lamp.strengths());
        assertEquals(List.of("The clip holds boards up to 4 cm"), lamp.weakPoints());
        assertEquals(Optional.of(Period.ofYears(2)), lamp.warranty());
        assertEquals(Optional.of(true), lamp.cheapToReplace());
        assertEquals(Optional.of(false), lamp.repairable());
        assertEquals(Optional.of(lamp), read(NOTES).find("B0LAMP00002"));
        assertEquals(Optional.empty(), read(NOTES).find("LAMP-3"));
        assertEquals(Optional.empty(), read(NOTES).find("BULB").orElseThrow().warranty());
    }

    @Test
    void a_text_is_read_in_the_readers_language_or_in_any() {
        assertEquals(Optional.of("Leselampe"), lamp().name().in(Language.GERMAN));
        assertEquals(Optional.of("Reading lamp"), lamp().name().in(Language.FRENCH));
        assertEquals(
                Optional.of("1. Charge it.\n2. Press the button."),
                lamp().manual().in(Language.ENGLISH));
        assertEquals(Optional.empty(), lamp().listing().in(Language.ENGLISH));
    }

    @Test
    void a_known_problem_is_recognised_by_its_signs() {
        Optional<KnownProblem> problem = lamp().problemIn(List.of("Hello!", "The lamp FLICKERS all the time"));
        assertEquals(Optional.of("It flickers on the lowest step"), problem.map(KnownProblem::problem));
        assertTrue(problem.orElseThrow()
                .solution()
                .in(Language.GERMAN)
                .orElseThrow()
                .startsWith("Halten"));
        assertEquals(Optional.empty(), lamp().problemIn(List.of("Where is my parcel?")));
    }

    private static void refused(String text, int line, String found, String expected) {
        assertEquals(List.of(new BadLine(line, found, expected)), read(text).problems());
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        refused("name = Lamp", 1, "name = Lamp", "a product first, such as '[SKU]'");
        refused("[A]\n[A]", 2, "A", "each product once");
        refused("[A]\njust words", 2, "just words", "a line such as 'weak point = The clip is short'");
        refused("[A]\nname @tlh = Qapla", 2, "@tlh", "one of: @en, @de, @fr, @es, @it, @ja, @zh");
        refused("[A]\nstrength @de = gut", 2, "@de", "no language behind strength");
        refused("[A]\nwarranty = long", 2, "long", "a time such as '24 months' or '2 years'");
        refused("[A]\nrepairable = maybe", 2, "maybe", "'yes' or 'no'");
        String sign = "words below a problem, such as 'flicker*' or '(will|does) not charge'";
        refused("[A]\nsign = flicker*", 2, "flicker*", sign);
        refused("[A]\nproblem = P\nsign = ...", 3, "...", sign);
        assertTrue(read("[A]\ncolour = red").problems().get(0).expected().startsWith("one of: asin, name, strength"));
    }
}
