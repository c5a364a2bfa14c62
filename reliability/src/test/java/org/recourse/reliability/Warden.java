package org.recourse.reliability;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Works through a script as a clerk does, and tells after each command what of some places does not have its owner's rights alone. */
final class Warden {
    private Warden() {}

    /** Works through the script that is named first, and looks at the places that are named after it. */
    public static void main(String[] arguments) throws IOException {
        List<Path> places = Stream.of(arguments).skip(1).map(Path::of).toList();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            Clerk.Done done = Clerk.run(line.split(Clerk.BETWEEN_WORDS, -1));
            if (done.exit() != 0) {
                System.out.printf("%s ended with %s%n", line, done);
            }
            places.stream().flatMap(Warden::wide).forEach(wide -> System.out.printf("after %s: %s%n", line, wide));
        }
    }

    private static Stream<String> wide(Path place) {
        try (Stream<Path> all = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
            return all
                    .map(Warden::described)
                    .filter(text -> !text.startsWith("rw------- file") && !text.startsWith("rwx------ directory"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String described(Path path) {
        try {
            String rights =
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
            return Stream.of(rights, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "directory" : "file", path)
                    .map(Object::toString)
                    .collect(joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
