package org.recourse.reliability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file too large for what it holds.
 *
 * @param name what it is
 * @param content writes it, about as many bytes as asked for
 * @param words what the program has to say about it, among others the line and the limit; empty for a file that it has to read
 */
record Giant(String name, Content content, String words) {
    private static final int MEBI = 1 << 20;
    private static final String SALE = "\t2026-03-01T10:00:00Z\tShipped\tAmazon\tAmazon.de\t1\t";
    private static final String ORDERS =
            "amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel\tquantity\tsku\n";
    private static final String CLAIMS = "order-id,filed-at,amount,currency\n";
    private static final String LINE = "{\"schemaVersion\":1,\"type\":\"order\",\"x\":";
    private static final String REFUND = """
            {"schemaVersion":1,"type":"refund","id":"1","orderId":"1","refundedAt":"2026-01-01T00:00:00Z",\
            "amount":{"amount":1e999999999,"currency":"EUR"},"kind":"full"}
            """;

    // spotless:off
    /** All of them; the first few show each way to exhaust a reader. */
    static final List<Giant> ALL = List.of(
            new Giant("rubbish lines",          text(ORDERS, "x\n"),                       "line 100002: more than 100000 rows cannot be read"),
            new Giant("keys without end",       each(LINE + "{", i -> "\"k" + i + "\":1,"), "line 1: an object of more than 100000 values"),
            new Giant("a field after a quote",  text(CLAIMS + "1,\"", "x"),                "line 2: the row that starts here"),
            new Giant("a packed header",        gzip(text(ORDERS, " ")),                   "unpacks to more than"),
            new Giant("one line",               text("", "x"),                             "line 1: the row that starts here"),
            new Giant("one field",              text(ORDERS, "x"),                         "a field of more than 1048576 characters"),
            new Giant("a quote never closed",   text(CLAIMS + "1,\"", "x,\n"),             "line 2: the row that starts here"),
            new Giant("columns of a header",    text("", "ab\t"),                          "line 1: more than 4096 columns"),
            new Giant("columns of a row",       text(ORDERS, "ab\t"),                      "line 2: more than 4096 columns"),
            new Giant("columns of a CSV row",   text(CLAIMS, ","),                         "line 2: more than 4096 columns"),
            new Giant("rubbish CSV lines",      text(CLAIMS, "x,y\n"),                     "line 100002: more than 100000 rows cannot be read"),
            new Giant("UTF-16 rubbish",         text(UTF_16LE, "\uFEFF" + ORDERS, "x\n"),  "line 100002: more than 100000 rows cannot be read"),
            new Giant("windows-1252 rubbish",   text(ISO_8859_1, ORDERS, "\u00e9\n"),      "line 100002: more than 100000 rows cannot be read"),
            new Giant("one UTF-16 line",        text(UTF_16LE, "\uFEFF", "x"),             "line 1: the row that starts here"),
            new Giant("deep objects",           text(LINE, "{\"a\":"),                     "line 1: this is no JSON to be read: Document nesting depth (65)"),
            new Giant("deep lists",             text(LINE, "["),                           "line 1: this is no JSON to be read: Document nesting depth (65)"),
            new Giant("a number without end",   text(LINE, "9"),                           "1048576"),
            new Giant("exponents",              text("", REFUND),                          "line 100001: more than 100000 rows cannot be read"),
            new Giant("a text without end",     text(LINE + '"', "x"),                     "line 1: this is no JSON to be read: String value length"),
            new Giant("values without end",     text(LINE + '[', "1,"),                    "line 1: an object of more than 100000 values"),
            new Giant("texts without end",      text(LINE + '[', '"' + "x".repeat(MEBI / 2) + "\","), "line 1: an object of more than 16777216 characters"),
            new Giant("long ids",               text("", LINE + "1,\"id\":\"" + "x".repeat(MEBI / 2) + "\"}\n"), "line 2, id: found a text of 524288 characters"),
            new Giant("blanks",                 text("", " "),                             "the file is empty"),
            new Giant("blank lines",            text(ORDERS, "\n"),                        "line 1000002: more than 1000000 blank lines"),
            new Giant("carriage returns",       text(ORDERS, "\r"),                        "line 1000002: more than 1000000 blank lines"),
            new Giant("quotes",                 text(CLAIMS, "\""),                        "line 2: the row that starts here"),
            new Giant("a TAB quote never closed", text(ORDERS + "\"a\n", "x\n"),           "more than 100000 rows cannot be read"),
            new Giant("a TAB quote and blanks", text(ORDERS + "\"a\n", "\n"),              "more than 1000000 blank lines"),
            new Giant("zeros",                  text("", "\0"),                            "line 1: the byte at offset 0 (read as UTF-8) is a zero"),
            new Giant("an entity that grows",   text("<!DOCTYPE x [<!ENTITY a \"", "a"),   "line 1: not recognised: XML"),
            new Giant("a packed zero",          gzip(text("", "\0")),                      "line 1: the byte at offset 0"),
            new Giant("packed twice",           gzip(gzip(text(ORDERS, "x\n"))),           "a gzip file inside a gzip file"),
            new Giant("packed rubbish",         gzip(text(ORDERS, "x\n")),                 "more than"),
            new Giant("an archive",             zip(text("", "\0")),                       "a zip archive"),
            new Giant("long names",             text(ORDERS, "1" + SALE + "S".repeat(MEBI / 2) + "\n"), "line 2, sku: found a text of 524288 characters"),
            new Giant("a feedback of walls",    text("Datum\tSterne\tKommentar\n", "7.3.26\t2\t" + "\u4e2d".repeat(MEBI / 2) + "\n"), "line 1: not recognised"),
            new Giant("an order without end",   each(ORDERS, i -> "1" + SALE + i + "\n"),  "more than 100000 rows cannot be read"),
            new Giant("orders",                 each(ORDERS, i -> "111-0000000-%07d%s1%n".formatted(i, SALE)), ""));
    // spotless:on

    /** Writes a file. */
    interface Content {
        void write(OutputStream out, long size) throws IOException;
    }

    /** Makes the file. */
    void make(Path file, long size) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEBI)) {
            content.write(out, size);
        }
    }

    /** Makes a file of a start and, as long as it is to be, nothing: it takes up no space. */
    static void makeHollow(Path file, String start, long size) throws IOException {
        try (RandomAccessFile hollow = new RandomAccessFile(file.toFile(), "rw")) {
            hollow.write(start.getBytes(UTF_8));
            hollow.setLength(size);
        }
    }

    private static Content text(String start, String unit) {
        return text(UTF_8, start, unit);
    }

    private static Content text(Charset charset, String start, String unit) {
        byte[] units = unit.repeat(Math.max(1, MEBI / unit.length())).getBytes(charset);
        return (out, size) -> {
            out.write(start.getBytes(charset));
            for (long written = 0; written < size; written += units.length) {
                out.write(units);
            }
        };
    }

    private static Content each(String start, LongFunction<String> unit) {
        return (out, size) -> {
            out.write(start.getBytes(UTF_8));
            long written = 0;
            for (long i = 0; written < size; i++) {
                byte[] bytes = unit.apply(i).getBytes(UTF_8);
                out.write(bytes);
                written += bytes.length;
            }
        };
    }

    private static Content gzip(Content content) {
        return (out, size) -> {
            GZIPOutputStream packed = new GZIPOutputStream(out);
            content.write(packed, size);
            packed.finish();
        };
    }

    private static Content zip(Content content) {
        return (out, size) -> {
            ZipOutputStream packed = new ZipOutputStream(out);
            packed.putNextEntry(new ZipEntry("a"));
            content.write(packed, size);
            packed.finish();
        };
    }
}
