package org.recourse.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.application.reply.Template;
import org.recourse.domain.reply.Audience;
import org.recourse.domain.text.Language;

class MustacheTemplatesTest {
    private static final String LIST = "{{#evidence}}\n- {{.}}\n{{/evidence}}\n";

    @TempDir
    private Path directory;

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Template own(String name, Language language) {
        return new MustacheTemplates(directory).find(name, language).orElseThrow();
    }

    @Test
    void a_sellers_template_replaces_the_products() throws IOException {
        write("de/photo-request.txt", "Bitte ein Foto zu {{orderId}}, {{sellerName}}");
        Template template = own("photo-request", Language.GERMAN);
        assertTrue(template.isSellersOwn());
        assertEquals(Set.of("orderId", "sellerName"), template.needed());
        assertEquals("Bitte ein Foto zu 1, L\n", template.fill(Map.of("orderId", "1", "sellerName", "L")));
        assertFalse(own("photo-request", Language.FRENCH).isSellersOwn());
    }

    @Test
    void a_seller_can_add_letters_to_buyers_and_to_amazon() throws IOException {
        write("fr/vacances.txt", "Nous revenons.");
        write("amazon/question.txt", "Dear team, {{details}}");
        assertEquals(Audience.BUYER, own("vacances", Language.FRENCH).audience());
        assertEquals(Audience.AMAZON, own("question", Language.ENGLISH).audience());
    }

    @Test
    void what_stands_in_a_section_is_not_needed() throws IOException {
        write("en/own.txt", "{{#product}}About {{product}}.{{/product}}{{^product}}Hello.{{/product}}\n" + LIST);
        Template template = own("own", Language.ENGLISH);
        assertEquals(Set.of(), template.needed());
        assertEquals(Set.of("product", "evidence"), template.placeholders());
        assertEquals("Hello.\n", template.fill(Map.of()));
        assertEquals("About x.\n- a\n- b\n", template.fill(Map.of("product", "x", "evidence", List.of("a", "b"))));
    }

    @Test
    void signs_that_mean_something_in_html_stay_as_they_are() throws IOException {
        write("en/own.txt", "{{details}}");
        assertEquals("<5 & \"6\"\n", own("own", Language.ENGLISH).fill(Map.of("details", "<5 & \"6\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{nobody}}", "{{#product}}", "{{> other}}", "{{product"})
    void a_template_that_cannot_be_used_is_named(String text) throws IOException {
        write("en/broken.txt", text);
        write("en/good.txt", "Hello");
        MustacheTemplates templates = new MustacheTemplates(directory);
        assertEquals(1, templates.flaws().size());
        assertTrue(templates.flaws().get(0).where().endsWith("broken.txt"));
        assertFalse(templates.flaws().get(0).what().isBlank());
        assertTrue(templates.find("broken", Language.ENGLISH).isEmpty());
        assertTrue(templates.find("good", Language.ENGLISH).isPresent());
    }

    @Test
    void bytes_that_are_no_text_are_named() throws IOException {
        Files.createDirectories(directory.resolve("en"));
        Files.write(directory.resolve("en/bad.txt"), new byte[] {(byte) 0xC3, 0x28});
        assertEquals(
                "cannot be read as UTF-8 text",
                new MustacheTemplates(directory).flaws().get(0).what());
    }

    @Test
    void nothing_is_filled_halfway() throws IOException {
        write("en/own.txt", "{{product}} {{details}}");
        Template template = own("own", Language.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> template.fill(Map.of("product", "x")));
    }
}
