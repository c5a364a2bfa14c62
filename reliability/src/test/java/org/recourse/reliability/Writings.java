package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Commands of every kind that writes. */
final class Writings {
    private static final String TIME = "2026-06-30";

    private Writings() {}

    /**
     * Makes ten commands about an order of their own, and the files that they take in. They go on from one another.
     *
     * @param number tells them from others
     */
    static List<List<String>> of(int number, Path folder) throws IOException {
        String order = "100-%07d-0000001".formatted(number);
        Path orders = orders(folder.resolve("orders-%d.csv".formatted(number)), order);
        Path messages = messages(folder.resolve("messages-%d.csv".formatted(number)), number);
        String backup = folder.resolve("copies").resolve(number + ".db").toString();
        return List.of(
                command("import", orders.toString()),
                command("import", messages.toString()),
                command("case", "open", "--kind", "a-to-z-claim", "--order", order, "--at", "2026-06-28"),
                command("case", "attach", order, "delivery-proof", orders.toString()),
                command("case", "act", order, "seller-responded", "--at", "2026-06-29"),
                command("case", "contact", order, "phone"),
                command("privacy", "keep", order, "--ground", "lawsuit"),
                command("privacy", "purge"),
                command("backup", "--out", backup),
                command("restore", backup, "--replace"));
    }

    private static List<String> command(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--as-of", TIME)).toList();
    }

    private static Path orders(Path file, String order) throws IOException {
        return Files.writeString(file, """
                order-id,purchased-at,marketplace,channel,state
                %s,2026-06-20T10:00:00Z,Amazon.com,MFN,shipped
                """.formatted(order));
    }

    /** A message whose words a purge forgets. */
    private static Path messages(Path file, int number) throws IOException {
        return Files.writeString(file, """
                message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
                m-%1$d,111-%1$07d-0000001,Ann,2023-03-01T10:00:00Z,size,small,,true
                """.formatted(number));
    }
}
