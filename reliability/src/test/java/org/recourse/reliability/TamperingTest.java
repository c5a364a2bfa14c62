package org.recourse.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.extension.trial.Trials;

/** Whoever changes the trail behind the program's back is found out. A trial is a forgery, one in four a cut tail. */
final class TamperingTest {
    private static final List<Forgery> FORGERIES = List.of(Forgery.values());
    private static final int FEW = 40;
    private static final int CUTS_ONE_IN = 4;
    private static final Pattern HEAD = Pattern.compile("\"events\": (\\d+),\\s+\"head\": \"([0-9a-f]{64})\"");

    /** The desk as it was at some time, and the head that was printed then. */
    private record Past(Path file, long events, String head) {}

    @TempDir
    private Path home;

    private Path desk;
    private final List<Past> pasts = new ArrayList<>();

    @BeforeEach
    void makeDesk() throws IOException {
        desk = home.resolve("desk");
        SmallSeller.make(home, desk, this::remember);
        Files.delete(desk.resolve("desk.seal"));
    }

    private void remember() {
        Matcher head = HEAD.matcher(Asked.of(desk, "verify", "--json").out());
        if (head.find() && (pasts.isEmpty() || pasts.get(pasts.size() - 1).events() < Long.parseLong(head.group(1)))) {
            Path file = home.resolve("past-" + pasts.size());
            copy(desk.resolve("desk.db"), file);
            pasts.add(new Past(file, Long.parseLong(head.group(1)), head.group(2)));
        }
    }

    @Test
    void every_forgery_is_named_with_its_place_and_a_cut_tail_shown_by_a_kept_head() throws Exception {
        try (Trials trials = Trials.of("tampering", FEW)) {
            for (int trial = 0; trial < trials.count(); trial++) {
                Random random = trials.random(trial);
                String wrong = random.nextInt(CUTS_ONE_IN) == 0 ? cut(random) : forge(random);
                if (wrong.isEmpty()) {
                    trials.passed();
                } else {
                    trials.failed(trial, wrong);
                }
            }
        }
    }

    private String forge(Random random) throws IOException, SQLException {
        copy(pasts.get(pasts.size() - 1).file(), desk.resolve("desk.db"));
        ForgedDesk forged = new ForgedDesk(desk);
        List<Link> links = forged.links();
        Forgery forgery = FORGERIES.get(random.nextInt(FORGERIES.size()));
        int broken = 1 + forgery.forge(links, random.nextInt(links.size() - 1), random);
        forged.replace(links);
        Asked verified = Asked.of(desk, "verify", "--json");
        boolean named = verified.exit() == 1 && verified.out().contains("\"at\": \"event " + broken + "\"");
        return named ? "" : "%s, the chain breaks at event %d: %s".formatted(forgery, broken, verified);
    }

    /** Puts an earlier desk in the place of a later one: a tail is cut, and all that follows from it as well. */
    private String cut(Random random) throws SQLException {
        int present = random.nextInt(pasts.size() - 1);
        Past later = pasts.get(present + 1 + random.nextInt(pasts.size() - present - 1));
        Past earlier = pasts.get(random.nextInt(present + 1));
        copy(pasts.get(present).file(), desk.resolve("desk.db"));
        new ForgedDesk(desk).pretendManyCommits();
        Asked alone = Asked.of(desk, "verify", "--json");
        Asked shown = Asked.of(desk, "verify", "--head", later.head(), "--json");
        Asked honest = Asked.of(desk, "verify", "--head", earlier.head(), "--json");
        boolean right = alone.exit() == 0
                && shown.exit() == 1
                && shown.out().contains("\"at\": \"head\"")
                && honest.exit() == 0
                && honest.out().contains("\"keptHeadAt\": " + earlier.events());
        return right ? "" : "a cut tail: %s, %s, %s".formatted(alone, shown, honest);
    }

    @Test
    void nothing_is_found_where_nothing_was_forged() throws SQLException {
        ForgedDesk untouched = new ForgedDesk(desk);
        untouched.replace(untouched.links());
        assertEquals(0, Asked.of(desk, "verify").exit());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
