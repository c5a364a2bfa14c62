package org.recourse.reliability;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.recourse.application.desk.EventChain;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;

/** An event as a forger finds it in the desk's file; its place is that in a list of all. */
record Link(String matter, int number, String body, String hash) {
    private static final AccountId MAIN = AccountId.of("main");
    private static final int UNUSED_NUMBER = 1_000;

    /** The same event at another time, with the hash that it had. */
    Link edited(Random random) {
        int at = body.indexOf("\"20", random.nextInt(body.lastIndexOf("\"20")));
        char century = body.charAt(at + 3);
        char other = (char) ('0' + (century - '0' + 1 + random.nextInt(8)) % 10);
        return new Link(matter, number, body.substring(0, at + 3) + other + body.substring(at + 4), hash);
    }

    /** The same event, with the hash that it would have after another. */
    Link after(String previous) throws IOException {
        String chained = EventChain.next(previous, MAIN, CaseId.parse(matter), number, fields());
        return new Link(matter, number, body, chained);
    }

    /** The same event once more in the same case. */
    Link again() {
        return new Link(matter, UNUSED_NUMBER, body, hash);
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(body)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                fields.put(name, json.nextTextValue());
            }
        }
        return fields;
    }
}
