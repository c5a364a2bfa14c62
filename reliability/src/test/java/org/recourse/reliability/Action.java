package org.recourse.reliability;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * One thing that a clerk does, and what a desk holds of it for good.
 *
 * @param words the command
 * @param at when it happened, which no other action shares
 * @param note what it says, empty if it says nothing
 * @param events what it leaves in a case's history
 */
record Action(List<String> words, String at, String note, List<String> events) implements Work {
    private static final Instant FIRST = Instant.parse("2027-01-01T00:00:00Z");

    /** A time by which all actions have happened. */
    static final String LATER = "2028-01-01";

    /**
     * Writes to one of the notices that all share, acts on a notice of its own, or opens another.
     *
     * @param number tells actions apart; those on a notice of its own have rising ones, since nothing can happen to a case before what did
     */
    static Action of(Random random, List<String> shared, String own, int number) {
        return switch (random.nextInt(3)) {
            case 0 -> open(number);
            case 1 -> act(own, number);
            default -> note(shared.get(random.nextInt(shared.size())), number);
        };
    }

    static Action open(int number) {
        return new Action(
                command(number, "open", "--kind", "amazon-notice", "--reference", "N-" + number),
                at(number),
                "",
                List.of("opened", "reported"));
    }

    static Action act(String id, int number) {
        return new Action(command(number, "act", id, "triaged-minor"), at(number), "", List.of("acted"));
    }

    static Action note(String id, int number) {
        String note = "note %d of somebody".formatted(number);
        return new Action(command(number, "note", id, note), at(number), note, List.of("noted"));
    }

    private static List<String> command(int number, String... words) {
        return ImmutableList.<String>builder()
                .add("case")
                .add(words)
                .add("--at", at(number), "--as-of", LATER)
                .build();
    }

    private static String at(int number) {
        return FIRST.plusSeconds(number).toString();
    }

    @Override
    public boolean isIn(Kept kept) {
        return events.stream().allMatch(event -> kept.events().count(at + " " + event) == 1)
                && (note.isEmpty() || kept.words().count(note) == 1);
    }

    @Override
    public boolean isNotIn(Kept kept) {
        return events.stream().noneMatch(event -> kept.events().contains(at + " " + event))
                && !kept.words().contains(note);
    }
}
