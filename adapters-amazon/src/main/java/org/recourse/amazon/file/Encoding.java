package org.recourse.amazon.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.recourse.domain.order.Marketplace;

/**
 * The encoding of a file: what its byte order mark says; else UTF-8 if the whole file is valid UTF-8, or damaged UTF-8, which is then refused
 * where the damage is; else the one in which Amazon writes the reports of the marketplace: windows-31j for Japan, windows-1252 elsewhere.
 *
 * @param charset the character set
 * @param mark the length of the byte order mark, 0 if there is none
 */
public record Encoding(Charset charset, int mark) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String JAPAN = "amazon.co.jp";
    private static final int LONGEST_MARK = 3;

    static Encoding of(Source source, Optional<Marketplace> marketplace) throws IOException {
        byte[] head = source.fromStartUnpacked().readNBytes(Limits.HEAD);
        Binaries.refuse(head);
        Optional<Encoding> marked = marked(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (Utf8Check.passes(source.fromStartUnpacked(), source.chunk())) {
            return new Encoding(UTF_8, 0);
        }
        boolean japan = marketplace.map(m -> m == Marketplace.JP).orElseGet(() -> namesJapan(head));
        return new Encoding(japan ? WINDOWS_31J : WINDOWS_1252, 0);
    }

    private static Optional<Encoding> marked(byte[] head) {
        ByteBuffer start = ByteBuffer.wrap(head, 0, Math.min(head.length, LONGEST_MARK));
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Encoding(UTF_8, LONGEST_MARK));
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return Optional.of(new Encoding(UTF_16LE, 2));
        }
        return startsWith(start, 0xfe, 0xff) ? Optional.of(new Encoding(UTF_16BE, 2)) : Optional.empty();
    }

    private static boolean startsWith(ByteBuffer start, int... mark) {
        if (start.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((start.get(i) & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesJapan(byte[] head) {
        return new String(head, ISO_8859_1).toLowerCase(Locale.ROOT).contains(JAPAN);
    }
}
