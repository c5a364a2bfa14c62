package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place where the program does not find things as usual.
 *
 * @param name what is unusual
 * @param exit how the program has to end
 * @param mention what its message has to name, if it fails
 * @param visit goes there
 */
record Place(String name, int exit, String mention, Visit visit) {
    private static final int NOBODY = 65_534;

    /** Root without its special rights is a user like any other. */
    private static final List<String> PLAINLY = List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--");

    private static final String[] READ = {"case", "list"};
    private static final String[] WRITE = {"case", "act", Scene.CLAIM, "seller-responded"};

    private static final String[] TAKE = {"import", "-"};

    /** Runs the program at a place. */
    interface Visit {
        Recourse.Ended to(Scene scene) throws IOException, InterruptedException;
    }

    static List<Place> all() {
        return Stream.of(rights(), names(), mounts(), homes(), temporary(), streams())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Place> rights() {
        return List.of(
                new Place("reading in a read-only directory", 7, "copy it to where you may write", scene -> {
                    allow(scene.desk(), "r-x------");
                    return warm(scene).runBy(PLAINLY, READ);
                }),
                new Place("writing in a read-only directory", 7, "desk.db", scene -> {
                    allow(scene.desk(), "r-x------");
                    return warm(scene).runBy(PLAINLY, WRITE);
                }),
                new Place("putting out into a read-only directory", 7, "out/desk.jsonl", scene -> {
                    allow(scene.out(), "r-x------");
                    return warm(scene).runBy(PLAINLY, Errand.EXPORT.words(scene));
                }),
                new Place("a desk of another owner's, read", 7, "permission is missing", scene -> {
                    give(scene.desk(), NOBODY);
                    return warm(scene).runBy(PLAINLY, READ);
                }),
                new Place("a desk of another owner's, written", 7, "permission is missing", scene -> {
                    give(scene.desk(), NOBODY);
                    return warm(scene).runBy(PLAINLY, WRITE);
                }),
                new Place("root on a desk of another owner's", 0, "", scene -> {
                    give(scene.desk(), NOBODY);
                    return warm(scene).run(WRITE);
                }),
                new Place("an input file that may not be read", 3, "", scene -> {
                    allow(scene.in().resolve("orders.csv"), "---------");
                    return warm(scene).runBy(PLAINLY, Errand.FIRST_IMPORT.words(scene));
                }),
                new Place("a policy that may not be read", 7, "policy.txt", scene -> {
                    allow(scene.desk().resolve("policy.txt"), "---------");
                    return warm(scene).runBy(PLAINLY, READ);
                }));
    }

    private static List<Place> names() {
        List<Place> places = new ArrayList<>();
        for (String name : List.of("a b", "100%41?mode=memory&x=#1", "café 訂單", "two\nlines", "-desk", "'\"\\;$(x)`")) {
            places.add(new Place("a desk called " + name.replace('\n', '~'), 0, "", scene -> {
                Files.move(scene.desk(), scene.root().resolve(name));
                return desk(scene, name).run(WRITE);
            }));
        }
        places.add(new Place(
                "a desk that is a file",
                2,
                "something else",
                scene -> desk(scene, "in/orders.csv").run(READ)));
        places.add(new Place(
                "a desk below a file",
                7,
                "orders.csv",
                scene -> desk(scene, "in/orders.csv/desk").run(Errand.FIRST_IMPORT.words(scene))));
        places.add(new Place("a link to a desk", 0, "", scene -> {
            Files.createSymbolicLink(scene.root().resolve("link"), scene.desk());
            return desk(scene, "link").run(WRITE);
        }));
        places.add(new Place("a link that leads nowhere", 2, "something else", scene -> {
            Files.createSymbolicLink(scene.root().resolve("link"), scene.root().resolve("nowhere"));
            return desk(scene, "link").run(Errand.FIRST_IMPORT.words(scene));
        }));
        places.add(new Place(
                "a name that is too long",
                7,
                "xxx",
                scene -> desk(scene, "x".repeat(300)).run(READ)));
        places.add(new Place(
                "a path that is too long",
                7,
                "length of its path",
                scene ->
                        desk(scene, ("x".repeat(200) + "/").repeat(4) + "desk").run(Errand.FIRST_IMPORT.words(scene))));
        places.add(new Place("a name that the locale cannot write", 2, "LC_ALL", scene -> {
            Files.move(scene.desk(), scene.root().resolve("café"));
            return scene.recourse()
                    .in(Map.of("LC_ALL", "POSIX"))
                    .runBy(List.of("env", "RECOURSE_DESK=" + scene.root().resolve("café")), READ);
        }));
        return places;
    }

    private static List<Place> mounts() {
        return List.of(
                new Place(
                        "reading on a read-only file system",
                        7,
                        "copy it to where you may write",
                        scene -> warm(scene).runBy(mounting(scene.desk(), "ro"), READ)),
                new Place(
                        "writing on a read-only file system",
                        7,
                        "desk.db",
                        scene -> warm(scene).runBy(mounting(scene.desk(), "ro"), WRITE)),
                new Place(
                        "making a desk on a read-only file system",
                        7,
                        "new/desk",
                        scene -> desk(scene, "home/new/desk")
                                .runBy(mounting(scene.home(), "ro"), Errand.FIRST_IMPORT.words(scene))),
                new Place(
                        "a cache from which nothing may be executed",
                        0,
                        "",
                        scene -> scene.recourse().runBy(mounting(scene.home(), "noexec"), WRITE)),
                new Place(
                        "no place from which anything may be executed",
                        7,
                        "XDG_CACHE_HOME",
                        scene -> scene.recourse().runBy(mounting(scene.root(), "noexec"), READ)));
    }

    private static List<Place> homes() {
        return List.of(
                new Place(
                        "no home",
                        2,
                        "RECOURSE_DESK",
                        scene -> warm(scene).runBy(List.of("env", "-u", "HOME", "-u", "RECOURSE_DESK"), READ)),
                new Place(
                        "no home, but a desk", 0, "", scene -> warm(scene).runBy(List.of("env", "-u", "HOME"), WRITE)),
                new Place(
                        "a home that is no directory",
                        0,
                        "",
                        scene -> warm(scene).runBy(List.of("env", "HOME=/dev/null"), WRITE)),
                new Place("a home that may not be written", 0, "", scene -> {
                    allow(scene.home(), "r-x------");
                    return scene.recourse().runBy(PLAINLY, WRITE);
                }),
                new Place("a desk in a home that may not be written", 7, "home", scene -> {
                    allow(scene.home(), "r-x------");
                    return warm(scene)
                            .runBy(with(PLAINLY, "env", "-u", "RECOURSE_DESK"), Errand.FIRST_IMPORT.words(scene));
                }),
                new Place(
                        "directories of the user's that are relative",
                        0,
                        "",
                        scene -> warm(scene).runBy(List.of("env", "XDG_CONFIG_HOME=a/b", "XDG_DATA_HOME=c"), WRITE)),
                new Place("directories of the user's that are files", 0, "", scene -> {
                    Path file = scene.in().resolve("orders.csv");
                    return scene.recourse()
                            .runBy(List.of("env", "XDG_CACHE_HOME=" + file, "XDG_CONFIG_HOME=" + file), WRITE);
                }));
    }

    private static List<Place> temporary() {
        return List.of(
                new Place("no temporary directory", 0, "", scene -> {
                    Files.delete(scene.temporary());
                    return warm(scene).run(WRITE);
                }),
                new Place("standard input, but no temporary directory", 7, "temporary directory", scene -> {
                    Files.delete(scene.temporary());
                    return warm(scene).runBy(shell("exec \"$@\" </dev/zero"), TAKE);
                }),
                new Place(
                        "standard input and a read-only temporary directory",
                        7,
                        "temporary directory",
                        scene -> warm(scene).runBy(mounting(scene.temporary(), "ro"), TAKE)),
                new Place(
                        "standard input and a full temporary directory",
                        7,
                        "temporary directory",
                        scene -> warm(scene)
                                .runBy(
                                        with(
                                                List.of("unshare", "-m"),
                                                shell("mount -t tmpfs -o size=8k tmpfs '%s' && exec \"$@\" </dev/zero"
                                                        .formatted(scene.temporary()))),
                                        TAKE)));
    }

    private static List<Place> streams() {
        return List.of(
                new Place("standard input closed", 0, "", scene -> warm(scene).runBy(shell("exec \"$@\" <&-"), WRITE)),
                new Place(
                        "standard output closed",
                        7,
                        "standard output",
                        scene -> warm(scene).runBy(shell("exec \"$@\" >&-"), READ)),
                new Place(
                        "standard output full",
                        7,
                        "standard output",
                        scene -> warm(scene).runBy(shell("exec \"$@\" >/dev/full"), READ)),
                new Place(
                        "putting out with standard output closed",
                        7,
                        "standard output",
                        scene -> warm(scene).runBy(shell("exec \"$@\" >&-"), Errand.EXPORT.words(scene))),
                new Place("standard error closed", 0, "", scene -> warm(scene).runBy(shell("exec \"$@\" 2>&-"), WRITE)),
                new Place(
                        "few descriptors",
                        0,
                        "",
                        scene -> warm(scene).runBy(shell("ulimit -n 96 && exec \"$@\""), WRITE)));
    }

    private static Recourse warm(Scene scene) {
        return Rehearsal.recourse(Errand.ACT, scene, Map.of());
    }

    private static Recourse desk(Scene scene, String name) {
        return Rehearsal.recourse(
                Errand.ACT,
                scene,
                Map.of("RECOURSE_DESK", scene.root().resolve(name).toString(), "LC_ALL", "C.UTF-8"));
    }

    private static List<String> shell(String script) {
        return List.of("sh", "-c", script, "sh");
    }

    private static List<String> mounting(Path folder, String option) {
        String script = "mount --bind '%1$s' '%1$s' && mount -o remount,bind,%2$s '%1$s' && exec \"$@\"";
        return with(List.of("unshare", "-m"), "sh", "-c", script.formatted(folder, option), "sh");
    }

    private static List<String> with(List<String> words, String... more) {
        return with(words, List.of(more));
    }

    private static List<String> with(List<String> words, List<String> more) {
        return Stream.concat(words.stream(), more.stream()).toList();
    }

    private static void allow(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static void give(Path folder, int user) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
