package org.recourse.amazon.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters for a parser that holds one event in memory at a time: more than a row's worth of them for one event refuses the file. */
final class EventReader extends FilterReader {
    /** A parser reads ahead by a buffer or two. */
    private static final int AHEAD = 1 << 17;

    private long characters;
    private long line = 1;

    EventReader(Reader reader) {
        super(reader);
    }

    void beginEvent(long at) {
        characters = 0;
        line = at;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    private void count(int read) {
        characters += Math.max(0, read);
        if (characters > Limits.ROW + AHEAD) {
            throw Refusals.at(line, "one piece of XML of more than %s characters".formatted(Limits.ROW));
        }
    }
}
