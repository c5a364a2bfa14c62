package org.recourse.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A desk that an older version has left, and beside it what that version answered.
 *
 * @param schema the number of its schema
 */
record ReleasedDesk(int schema) {
    private static final Path FOLDER = Path.of("..", "adapters-persistence", "src", "test", "resources", "released");
    private static final String NAME = "schema-(\\d+)\\.db\\.gz";

    /** The time as of which it was asked. */
    static final String AS_OF = "2026-06-30T09:00:00Z";

    static List<ReleasedDesk> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(NAME))
                    .sorted()
                    .map(name -> new ReleasedDesk(Integer.parseInt(name.replaceAll(NAME, "$1"))))
                    .toList();
        }
    }

    /** Makes a copy that may be worked on. */
    void unpack(Path desk) throws IOException {
        Files.createDirectories(desk);
        try (InputStream packed = Files.newInputStream(FOLDER.resolve("schema-%d.db.gz".formatted(schema)))) {
            Files.copy(new GZIPInputStream(packed), desk.resolve("desk.db"));
        }
    }

    /** Lists the questions that were put to the older version. */
    List<Question> questions() throws IOException {
        try (Stream<Path> answers = Files.list(FOLDER.resolve("schema-" + schema))) {
            return answers.sorted().map(Question::new).toList();
        }
    }

    /**
     * A question to a desk.
     *
     * @param answer the file with what the older version answered: its name is the account's and the command's, and how to answer
     */
    record Question(Path answer) {
        String[] words() {
            String[] parts = answer.getFileName().toString().split("[-.]", -1);
            int last = parts.length - 1;
            Stream<String> command = Stream.of(parts).skip(1).limit(last - 1);
            Stream<String> how = parts[last].equals("csv") ? Stream.of("--format", "csv") : Stream.empty();
            return Stream.of(command, Stream.of("--account", parts[0]), how)
                    .flatMap(words -> words)
                    .toArray(String[]::new);
        }

        String expected() throws IOException {
            return Files.readString(answer);
        }
    }
}
