package org.recourse.reliability;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder with everything that a run of the program touches: desk, home, what it takes in, what it puts out, its temporary files. */
record Scene(Path root) {
    private static final String NOW = "2026-06-30T09:00:00Z";

    static final String CLAIM = "ATZ-EBH8N4MR05";

    private static final Path RELEASED = Path.of("..", "adapters-persistence", "src", "test", "resources", "released");

    private static final String ORDERS = """
            order-id,purchased-at,marketplace,channel,state,delivered-at,promised-by,carrier,tracking-id,tracking-recognised
            111-0000001-0000001,2026-06-20T10:00:00Z,Amazon.com,MFN,shipped,2026-06-24T12:00:00Z,2026-06-26T00:00:00Z,UPS,1Z1,true
            302-0000004-0000004,2026-06-05T10:00:00Z,Amazon.de,MFN,shipped,,,,,
            """;

    private static final String CLAIMS = """
            claim-id,order-id,filed-at,reason,amount,currency,state,respond-by,decided-at,liability,metric-impact
            C-1,111-0000001-0000001,2026-06-28T09:00:00Z,not-received,25.00,USD,awaiting-seller,,,,
            """;

    private static final String MESSAGES = """
            message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
            m-1,302-0000004-0000004,%s,2026-06-01T20:00:00Z,Größe,Wo bleibt mein Paket?,,true
            """;

    /** The buyer whose words a purge forgets. */
    static final String BUYER = "Annegret Mustermann";

    Path desk() {
        return root.resolve("desk");
    }

    Path home() {
        return root.resolve("home");
    }

    Path in() {
        return root.resolve("in");
    }

    Path out() {
        return root.resolve("out");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Recourse recourse() {
        return Recourse.on(home(), desk())
                .with("-Djava.io.tmpdir=" + temporary())
                .in(Map.of("TMPDIR", temporary().toString(), "RECOURSE_PATIENCE", "5"));
    }

    /** Lays out a scene without a desk. */
    static Scene laidOut(Path root) {
        Scene scene = new Scene(root);
        try {
            for (Path folder : List.of(scene.home(), scene.in(), scene.out(), scene.temporary())) {
                Files.createDirectories(folder);
            }
            Files.writeString(scene.in().resolve("orders.csv"), ORDERS);
            Files.writeString(scene.in().resolve("claims.csv"), CLAIMS);
            Files.writeString(scene.in().resolve("messages.csv"), MESSAGES.formatted(BUYER));
            Files.writeString(scene.out().resolve("desk.jsonl"), "what was there before\n");
            return scene;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a desk that has taken these files in, and settings of its owner's. */
    Scene having(String... files) {
        for (String file : files) {
            Inside.on(desk()).answer("import", in().resolve(file).toString(), "--as-of", NOW);
        }
        write(desk().resolve("policy.txt"), "POL-1 = 48 hours\n");
        write(home().resolve(".config/recourse/config"), "lang = en\n");
        return this;
    }

    /** Adds the desk of an earlier version of the program. */
    Scene withReleased(String packed) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(RELEASED.resolve(packed)))) {
            Files.createDirectories(desk());
            Files.copy(in, desk().resolve("desk.db"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scene copiedTo(Path target) {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Files.copy(path, target.resolve(root.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
            return new Scene(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below the scene, as paths relative to it. */
    Set<String> files() {
        try (Stream<Path> all = Files.walk(root)) {
            Set<String> files = new TreeSet<>();
            all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> files.add(root.relativize(path).toString()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file, each as one character. */
    String bytes(String name) {
        try {
            return Files.readString(root.resolve(name), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a text is in any byte of any file of the desk. */
    boolean deskHolds(String text) {
        return files().stream()
                .filter(name -> name.startsWith("desk/"))
                .anyMatch(name -> bytes(name).contains(text));
    }

    /** A text without what differs from one scene or run to the next. */
    String anonymous(String text) {
        return text.replace(root.toString(), "~")
                .replaceAll("[0-9a-f]{32,64}", "#")
                .replaceAll(" +", " ");
    }

    void delete() {
        try {
            MoreFiles.deleteRecursively(root, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
