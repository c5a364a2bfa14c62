package org.recourse.extension.architecture.sample.broken.domain;

@SuppressWarnings("DefaultCharset") // broken on purpose
final class TrustsTheDefaultCharset {
    private TrustsTheDefaultCharset() {}

    static byte[] bytes(String text) {
        return text.getBytes();
    }
}
