package org.recourse.domain.reply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.domain.text.BadLine;

/**
 * What a seller fills into every letter, one placeholder a line: {@code sellerName = Lamps & Co}. Lines that begin with {@code #} and blank lines
 * are skipped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fillings what could be read, by the placeholders' names, in the order of the lines
 * @param problems what could not, in the order of the lines
 */
public record FillingFile(Map<String, String> fillings, List<BadLine> problems) {
    private static final char SIGN = '=';

    /** Copies map and list. */
    public FillingFile {
        fillings = ImmutableMap.copyOf(fillings);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Reads the lines of a file of fillings.
     *
     * @param lines the lines
     * @return every filling together with every line that could not be read
     */
    public static FillingFile read(List<String> lines) {
        Map<String, String> fillings = new LinkedHashMap<>();
        List<BadLine> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            take(lines.get(i).strip(), i + 1, fillings).ifPresent(problems::add);
        }
        return new FillingFile(fillings, problems);
    }

    /** Takes a line in, or tells why it cannot be read. */
    private static Optional<BadLine> take(String line, int number, Map<String, String> fillings) {
        if (line.isEmpty() || line.startsWith("#")) {
            return Optional.empty();
        }
        int sign = line.indexOf(SIGN);
        if (sign < 0) {
            return Optional.of(new BadLine(number, line, "a line such as 'sellerName = Lamps & Co'"));
        }
        String name = line.substring(0, sign).strip();
        if (Placeholder.find(name).isEmpty()) {
            return Optional.of(new BadLine(number, name, "the name of a placeholder such as sellerName"));
        }
        boolean isRepeated = fillings.putIfAbsent(name, line.substring(sign + 1).strip()) != null;
        return isRepeated ? Optional.of(new BadLine(number, name, "each placeholder once")) : Optional.empty();
    }
}
