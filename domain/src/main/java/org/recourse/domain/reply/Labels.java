package org.recourse.domain.reply;

/** The parts of an address between its signs: small Latin letters and digits, and hyphens within. */
final class Labels {
    private Labels() {}

    static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Returns where the label ends that begins at a place; the place itself if none does. */
    static int endOfLabel(String text, int begin) {
        int at = begin;
        while (at < text.length()
                && (isLabel(text.charAt(at)) || (at > begin && text.charAt(at) == '-' && isLabelAt(text, at + 1)))) {
            at++;
        }
        return at;
    }

    static boolean isLabelAt(String text, int at) {
        return at < text.length() && isLabel(text.charAt(at));
    }
}
