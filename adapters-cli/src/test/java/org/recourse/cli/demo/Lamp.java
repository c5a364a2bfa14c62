package org.recourse.cli.demo;

/** What the sample seller sells. */
enum Lamp {
    // spotless:off
    DESK     ("LL-DESK-01",  "B0LLDESK01", 3499,  "Desk lamp Alder, dimmable",     "Schreibtischlampe Erle, dimmbar",   "\u5353\u4e0a\u30e9\u30f3\u30d7 \u30cf\u30f3\u30ce\u30ad"),
    FLOOR    ("LL-FLOOR-02", "B0LLFLOO02", 8999,  "Floor lamp Birch, 150 cm",      "Stehleuchte Birke, 150 cm",         "\u30d5\u30ed\u30a2\u30e9\u30f3\u30d7 \u30b7\u30e9\u30ab\u30d0"),
    BEDSIDE  ("LL-BED-03",   "B0LLBEDS03", 2499,  "Bedside lamp Linden",           "Nachttischlampe Linde",             "\u30d9\u30c3\u30c9\u30b5\u30a4\u30c9\u30e9\u30f3\u30d7"),
    PENDANT  ("LL-PEND-04",  "B0LLPEND04", 5999,  "Pendant light Maple, 40 cm",    "H\u00e4ngeleuchte Ahorn, 40 cm",    "\u30da\u30f3\u30c0\u30f3\u30c8\u30e9\u30a4\u30c8 \u30ab\u30a8\u30c7"),
    READING  ("LL-READ 05",  "B0LLREAD05", 1999,  "Clip reading light Hazel",      "Klemmleuchte Hasel",                "\u30af\u30ea\u30c3\u30d7\u30e9\u30a4\u30c8"),
    GARDEN   ("LL-GARD-06",  "B0LLGARD06", 4499,  "Garden lights Yew, set of 4",   "Gartenleuchten Eibe, 4 St\u00fcck", "\u30ac\u30fc\u30c7\u30f3\u30e9\u30a4\u30c8 4\u500b\u7d44"),
    BULB     ("LL-BULB-07",  "B0LLBULB07", 1299,  "LED bulbs warm white, 3 pack",  "LED-Birnen warmwei\u00df, 3er",     "LED\u96fb\u7403 3\u500b"),
    SHADE    ("LL-SHADE,08", "B0LLSHAD08", 1799,  "Lampshade linen, 30 cm",        "Lampenschirm Leinen, 30 cm",        "\u30e9\u30f3\u30d7\u30b7\u30a7\u30fc\u30c9");
    // spotless:on

    private final String sku;
    private final String asin;
    private final int cents;
    private final String english;
    private final String german;
    private final String japanese;

    Lamp(String sku, String asin, int cents, String english, String german, String japanese) {
        this.sku = sku;
        this.asin = asin;
        this.cents = cents;
        this.english = english;
        this.german = german;
        this.japanese = japanese;
    }

    String sku() {
        return sku;
    }

    String asin() {
        return asin;
    }

    int cents() {
        return cents;
    }

    String title(Shop shop) {
        return switch (shop) {
            case US -> english;
            case DE -> german;
            case JP -> japanese;
        };
    }
}
