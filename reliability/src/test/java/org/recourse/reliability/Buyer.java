package org.recourse.reliability;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invented buyer: each text begins with letters of pure chance, in a script of chance, by which it is found again anywhere. */
record Buyer(String name, String mail, String phone, String street, String message) {
    private static final List<String> SCRIPTS = List.of(
            "ghijklmnopqrstuvwxyz",
            "ghjklmnpqrstvwxyzäöüß",
            "的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生",
            "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも東京山田",
            "абвгдежзиклмнопрстуфхцчшщэюя",
            "ابتثجحخدذرزسشصضطظعغفقكلمنهوي");
    private static final int LETTERS = 9;

    static Buyer of(Random random) {
        String script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        String latin = SCRIPTS.get(0);
        return new Buyer(
                letters(random, script) + " " + letters(random, script),
                letters(random, latin) + "@mail.example",
                digits(random),
                letters(random, script) + " 12, 3. OG",
                letters(random, script) + ", wo bleibt das Paket? 在哪里");
    }

    private static String letters(Random random, String script) {
        return random.ints(LETTERS, 0, script.length())
                .mapToObj(i -> Character.toString(script.charAt(i)))
                .collect(Collectors.joining());
    }

    private static String digits(Random random) {
        return "+%09d".formatted(random.nextInt(1_000_000_000));
    }

    Stream<String> texts() {
        return Stream.of(name, mail, phone, street, message);
    }
}
