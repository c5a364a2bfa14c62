package org.recourse.domain.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.domain.text.BadLine;

/**
 * A user's own policy values, one a line: {@code POL-1 = 48 hours}, {@code POL-1 @Amazon.de from 2026-01-01 until 2026-06-30 = 5 days}.
 * The marketplace and the days may also stand behind the value. What follows a {@code #} is a remark; blank lines are skipped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entries what could be read, in the order of the lines
 * @param problems what could not, in the order of the lines
 */
public record PolicyFile(List<PolicyEntry> entries, List<BadLine> problems) {
    /** The edition of a user's own entries. */
    public static final String EDITION = "own";

    /** Copies the lists. */
    public PolicyFile {
        entries = ImmutableList.copyOf(entries);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Reads the lines of a policy file.
     *
     * @param lines the lines
     * @param seen the day on which the file was read
     * @return every entry together with every line that could not be read
     */
    public static PolicyFile read(List<String> lines, LocalDate seen) {
        List<PolicyEntry> entries = new ArrayList<>();
        Set<List<@Nullable Object>> places = new HashSet<>();
        List<BadLine> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                Optional<PolicyEntry> entry = PolicyLine.read(i + 1, lines.get(i), seen);
                if (entry.isPresent()) {
                    entries.add(once(entry.get(), places));
                }
            } catch (UnreadableLine e) {
                problems.add(new BadLine(i + 1, e.found(), e.expected()));
            }
        }
        return new PolicyFile(entries, problems);
    }

    private static PolicyEntry once(PolicyEntry entry, Set<List<@Nullable Object>> places) throws UnreadableLine {
        List<@Nullable Object> place = Arrays.asList(entry.id(), entry.marketplaceOrNull(), entry.from());
        if (!places.add(place)) {
            throw new UnreadableLine(
                    entry.id().rule().toString(), "each policy once for a marketplace and a first day");
        }
        return entry;
    }
}
