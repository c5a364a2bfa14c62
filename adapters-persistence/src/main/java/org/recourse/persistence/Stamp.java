package org.recourse.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a file system says of a file, from which a change can be told without reading it: its length and, in nanoseconds, its times. */
record Stamp(long size, long modified, long changed) {
    /** No file's stamp. */
    static final Stamp NONE = new Stamp(-1, -1, -1);

    private static final String SIZE = "size";
    private static final String MODIFIED = "lastModifiedTime";
    private static final String CHANGED = "ctime";

    /** Looks at a file; one that cannot be looked at has {@link #NONE}. */
    static Stamp of(Path file) {
        try {
            boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            return of(Files.readAttributes(file, unix ? "unix:size,lastModifiedTime,ctime" : "size,lastModifiedTime"));
        } catch (IOException e) {
            return NONE;
        }
    }

    private static Stamp of(Map<String, Object> attributes) {
        return new Stamp(number(attributes, SIZE), nanos(attributes, MODIFIED), nanos(attributes, CHANGED));
    }

    private static long number(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof Long number ? number : 0;
    }

    private static long nanos(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }
}
