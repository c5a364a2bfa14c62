package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.recourse.application.keeping.Salvage;

/**
 * A desk that gets damaged, and a new one into which is saved what can be read of it.
 *
 * @param directory the damaged desk's directory
 * @param into the new desk's directory
 */
record Rescue(Path directory, Path into) {
    static final int PAGE = 4096;

    static Rescue in(Path root) {
        return new Rescue(root.resolve("desk"), root.resolve("new"));
    }

    Salvage run() {
        try (Recovery recovery = Recovery.into(into, Duration.ofSeconds(5))) {
            Salvage salvage = recovery.salvage(directory);
            recovery.finish();
            return salvage;
        }
    }

    byte[] content() {
        return Desks.read(Desks.file(directory));
    }

    void replaceBy(byte[] bytes) throws IOException {
        Files.write(Desks.file(directory), bytes);
    }

    /** Overwrites the page that begins with a byte of the file. */
    void wipePage(int start, int with) throws IOException {
        byte[] bytes = content();
        Arrays.fill(bytes, start, start + PAGE, (byte) with);
        replaceBy(bytes);
    }

    /** Overwrites the page on which a text stands. */
    void wipePageWith(String text) throws IOException {
        int place = Bytes.indexOf(content(), text.getBytes(StandardCharsets.UTF_8));
        assertTrue(place > 0, text);
        wipePage(place / PAGE * PAGE, 0xff);
    }

    /** Makes the first page of a kind forget which it is: a page's first byte is 13 for the leaf of a table, 10 for one of an index. */
    void forgetKind(int kind) throws IOException {
        byte[] bytes = content();
        int page = PAGE;
        while (bytes[page] != kind) {
            page += PAGE;
        }
        bytes[page] = 0;
        replaceBy(bytes);
    }

    /** Cuts bytes off, flips bits, and fills a page with noise, each by chance. */
    static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        if (bytes.length > 0) {
            flipBits(bytes, random);
            if (random.nextInt(3) == 0) {
                fillPage(bytes, random);
            }
        }
        return bytes;
    }

    private static void flipBits(byte[] bytes, Random random) {
        for (int i = random.nextInt(30); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private static void fillPage(byte[] bytes, Random random) {
        int page = random.nextInt(bytes.length / PAGE + 1) * PAGE;
        byte[] noise = new byte[Math.min(PAGE, bytes.length - page)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, bytes, page, noise.length);
    }
}
