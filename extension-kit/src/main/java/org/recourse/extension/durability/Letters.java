package org.recourse.extension.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.recourse.application.desk.Desk;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Salt;
import org.recourse.application.desk.Trail.Head;

/** Letters on the desk of a directory, and what would give away their words and salts in its files. */
final class Letters {
    private final Class<?> place;
    private final Path directory;
    private final List<Letter> all;
    private final Traces traces = new Traces();
    private final Head head;

    /** Lays letters on a new desk, and closes it. */
    Letters(Class<?> place, Path directory, Random random, int number) {
        this.place = place;
        this.directory = directory;
        this.all = IntStream.range(0, number)
                .mapToObj(i -> new Letter(i, "mark%016x".formatted(random.nextLong())))
                .toList();
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            all.forEach(letter -> open.desk().write(letter::keep));
            this.head = open.desk().read(this::lookForAll);
        }
    }

    private Head lookForAll(Records records) {
        all.forEach(letter -> traces.lookFor(letter.wordsName(), letter.mark()));
        records.personalData()
                .each(
                        Letter.ACCOUNT,
                        piece -> all.stream()
                                .filter(letter -> letter.owner().equals(piece.owner()))
                                .forEach(letter -> lookFor(letter.saltName(), new Salt(piece.salt()))));
        return records.trail().head(Letter.ACCOUNT);
    }

    private void lookFor(String name, Salt salt) {
        traces.lookFor(name, salt.hex());
        traces.lookFor(name, salt.bytes());
    }

    /** Tells if words or salts cannot be found though they are kept: then nothing follows from not finding them. */
    Optional<String> hidden() throws IOException {
        Set<String> found = traces.in(directory);
        long words = count(letter -> found.contains(letter.wordsName()));
        long salts = count(letter -> found.contains(letter.saltName()));
        return Math.min(words, salts) >= all.size() * 9L / 10
                ? Optional.empty()
                : Optional.of("while all are kept, only " + words + " words and " + salts + " salts can be found");
    }

    private long count(Predicate<Letter> which) {
        return all.stream().filter(which).count();
    }

    private void purge(Desk desk, int purged) {
        all.subList(0, purged).forEach(letter -> desk.write(letter::purge));
    }

    /** Purges the first letters, and tells what of them is in any file before the desk is closed. */
    Optional<String> givenAwayWhileOpen(int purged) throws IOException {
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            purge(open.desk(), purged);
            return givenAway(purged).or(() -> incomplete(open.desk()));
        }
    }

    /**
     * Purges the first letters while another transaction reads, whose desk is closed only then, and tells what is in any file although the
     * purging is said to be complete.
     */
    Optional<String> purgeBesideAReader(int purged) {
        try (OpenDesk reading = OpenDesk.at(place, directory);
                OpenDesk purging = OpenDesk.at(place, directory)) {
            return reading.desk().read(records -> {
                boolean before = all.get(0).isReadable(records);
                purge(purging.desk(), purged);
                return before ? falselyComplete(purging.desk(), purged) : Optional.of("a letter cannot be read");
            });
        }
    }

    private Optional<String> falselyComplete(Desk desk, int purged) {
        try {
            return isComplete(desk)
                    ? givenAway(purged).map(what -> "purging is said to be complete, but " + what)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> incomplete(Desk desk) {
        return isComplete(desk) ? Optional.empty() : Optional.of("purging is said not to be complete");
    }

    private static boolean isComplete(Desk desk) {
        return desk.read(records -> records.personalData().isPurgingComplete());
    }

    /** Purges letters by a program that is killed, and returns how many it has said are purged. */
    int purgeAndKill(Random random) throws IOException {
        try (Forked program = Forked.start(
                PurgingProgram.class, place.getName(), directory.toString(), Integer.toString(all.size()))) {
            return new Killing(random).kill(program);
        }
    }

    /** Returns how many letters are purged. */
    int purged() {
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            return open.desk().read(records -> Math.toIntExact(count(letter -> letter.isPurged(records))));
        }
    }

    /** Tells what of the first letters is in any file. */
    Optional<String> givenAway(int purged) throws IOException {
        Set<String> found = new TreeSet<>(traces.in(directory));
        all.subList(purged, all.size())
                .forEach(letter -> found.removeAll(Set.of(letter.wordsName(), letter.saltName())));
        return found.isEmpty() ? Optional.empty() : Optional.of("in the files are still " + found);
    }

    /** Opens the desk, of which the first letters were purged, and tells what is wrong with it or its files. */
    Optional<String> wrongAfter(int purged) throws IOException {
        Optional<String> closed = givenAway(purged);
        Optional<String> opened = wrongOnDesk(purged);
        Optional<String> reopened = givenAway(purged);
        return closed.or(() -> opened).or(() -> reopened);
    }

    private Optional<String> wrongOnDesk(int purged) {
        try (OpenDesk open = OpenDesk.at(place, directory)) {
            return wrongOn(open.desk(), purged).or(() -> incomplete(open.desk()));
        }
    }

    private Optional<String> wrongOn(Desk desk, int purged) {
        return desk.read(records -> {
            long wrong = count(letter -> letter.number() < purged != letter.isPurged(records)
                    || letter.number() < purged == letter.isReadable(records));
            boolean same = head.equals(records.trail().head(Letter.ACCOUNT))
                    && records.trail().check(Letter.ACCOUNT).isEmpty();
            return wrong == 0 && same
                    ? Optional.empty()
                    : Optional.of(wrong + " letters are not as they should be; the trail is the same: " + same);
        });
    }
}
