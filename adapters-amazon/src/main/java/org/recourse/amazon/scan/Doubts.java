package org.recourse.amazon.scan;

import com.google.common.collect.Iterators;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.recourse.application.intake.IntakeRow;
import org.recourse.application.intake.Rejection;

/** The rows of a part of a file that are not plain, and how many lines the part has. Not thread-safe. */
final class Doubts {
    /** The most of them that a plain file has; so many can break no limit of the other reader. */
    static final int MOST = 50_000;

    /** The most bytes of such rows. */
    static final long MOST_BYTES = 1L << 25;

    /** The line below the header. */
    static final long FIRST_LINE = 2;

    private final ByteArrayOutputStream rows = new ByteArrayOutputStream(0);
    private final List<Integer> places = new ArrayList<>();
    private int lines;

    /** Counts a line that is plain. */
    void pass() {
        lines++;
    }

    /**
     * Keeps a line that is not.
     *
     * @throws NotPlainException when there are too many of them
     */
    void keep(Fields row) {
        if (places.size() == MOST) {
            throw new NotPlainException("too many rows that are not plain");
        }
        rows.write(row.bytes(), row.start(), row.length());
        rows.write('\n');
        places.add(lines++);
    }

    /** Counts the lines so far, plain or not. */
    int lines() {
        return lines;
    }

    int size() {
        return places.size();
    }

    int bytes() {
        return rows.size();
    }

    /** Reads the rows that were kept in all parts of a file, in order, with the reader that understands every shape. */
    static Iterator<IntakeRow> read(List<Doubts> parts, ReportHead head) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        List<Long> lines = new ArrayList<>();
        long first = FIRST_LINE;
        for (Doubts part : parts) {
            rows.writeBytes(part.rows.toByteArray());
            for (int place : part.places) {
                lines.add(first + place);
            }
            first += part.lines;
        }
        return Iterators.transform(head.read(rows.toByteArray()), row -> moved(row, lines));
    }

    /** Reads the rows that were kept, each by itself, with the reader that understands every shape. */
    Iterator<IntakeRow> read(long firstLine, ReportHead head) {
        List<Long> lines = places.stream().map(place -> firstLine + place).toList();
        return Iterators.transform(head.readEach(rows.toByteArray()), row -> moved(row, lines));
    }

    /** Gives a row, whose line is counted among those that were kept, its line in the file. */
    private static IntakeRow moved(IntakeRow row, List<Long> lines) {
        if (row instanceof IntakeRow.Read read) {
            return new IntakeRow.Read(line(read.line(), lines), read.rows(), read.record());
        }
        Rejection rejection = ((IntakeRow.Unread) row).rejection();
        return new IntakeRow.Unread(
                new Rejection(line(rejection.line(), lines), rejection.columnOrNull(), rejection.reason()));
    }

    private static long line(long line, List<Long> lines) {
        return lines.get((int) (line - FIRST_LINE));
    }
}
