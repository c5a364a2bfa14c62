package org.recourse.amazon.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Refuses what is no text by its first bytes, with words that say what to do. */
final class Binaries {
    // spotless:off
    private static final Map<String, String> MARKS = ImmutableMap.<String, String>builder()
            .put("PK\u0003\u0004",     "a zip archive or a spreadsheet; unpack it, or save it as text")
            .put("PK\u0005\u0006",     "an empty zip archive")
            .put("%PDF-",              "a PDF document")
            .put("\u00d0\u00cf\u0011\u00e0", "an Office document; save it as text")
            .put("\u001f\u008b",       "a gzip file inside a gzip file; unpack it once")
            .put("BZh",                "a bzip2 file; unpack it, or use gzip")
            .put("\u00fd7zXZ",         "an xz file; unpack it, or use gzip")
            .put("(\u00b5/\u00fd",        "a zstd file; unpack it, or use gzip")
            .put("7z\u00bc\u00af",     "a 7z archive; unpack it")
            .put("Rar!",               "a rar archive; unpack it")
            .put("SQLite format 3",    "a database")
            .put("\u0089PNG",          "a picture")
            .put("\u00ff\u00d8\u00ff", "a picture")
            .buildOrThrow();
    // spotless:on

    private Binaries() {}

    static void refuse(byte[] head) {
        String start = new String(head, ISO_8859_1);
        MARKS.forEach((mark, what) -> {
            if (start.startsWith(mark)) {
                throw Refusals.file("this is no text file but " + what);
            }
        });
    }
}
