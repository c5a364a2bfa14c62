package org.recourse.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the programs that are to be killed work on: a desk with notices and with words whose time is over, and files to take in.
 *
 * @param home where all of it is kept
 * @param notices ids of the desk's notices
 * @param imports files to take in
 */
record Ground(Path home, List<String> notices, List<Import> imports) {
    private static final int NOTICES = 6;
    private static final int ORDERS = 150;
    static final String PLANTED = "planted words";

    static Ground prepare(Path home) throws IOException, InterruptedException {
        Recourse recourse = Recourse.on(home, home.resolve("desk"));
        Path messages = Files.writeString(home.resolve("messages.csv"), """
                message-id,order-id,buyer,received-at,subject,body,answered-at,no-reply-needed
                m-1,111-0000001-0000001,Ann,2023-03-01T10:00:00Z,size,planted words,,true
                """);
        List<List<String>> commands = new ArrayList<>(List.of(taking(messages)));
        IntStream.rangeClosed(1, NOTICES)
                .forEach(i -> commands.add(Action.open(-i).words()));
        work(recourse, home.resolve("script"), commands);
        return new Ground(home, notices(recourse), List.of(shop(home, "100"), shop(home, "200")));
    }

    private static List<String> taking(Path files) {
        return List.of("import", files.toString(), "--as-of", "2026-12-31");
    }

    private static void work(Recourse recourse, Path script, List<List<String>> commands)
            throws IOException, InterruptedException {
        List<Clerk.Done> done = Clerk.work(recourse, script, commands);
        if (done.stream().anyMatch(each -> each.exit() != 0)) {
            throw new IOException(done.toString());
        }
    }

    private static List<String> notices(Recourse recourse) throws IOException, InterruptedException {
        return recourse.run("case", "list", "--kind", "amazon-notice", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    /** Another desk's orders, with claims on some, as one file. */
    private static Import shop(Path home, String prefix) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(home.resolve("shop-" + prefix));
        Recourse recourse = Recourse.on(home, home.resolve("desk-" + prefix));
        Files.write(
                folder.resolve("orders.csv"),
                lines(
                        "order-id,purchased-at,marketplace,channel,state,delivered-at,promised-by,carrier,tracking-id,tracking-recognised",
                        ORDERS,
                        "%s-%07d-0000001,2026-06-20T10:00:00Z,Amazon.com,MFN,shipped,,,,,",
                        prefix));
        Files.write(
                folder.resolve("claims.csv"),
                lines(
                        "claim-id,order-id,filed-at,reason,amount,currency,state,respond-by,decided-at,liability,metric-impact",
                        ORDERS / 5,
                        "C-%1$s-%2$d,%1$s-%2$07d-0000001,2026-06-28T09:%1$.1s0:00Z,not-received,25.00,USD,awaiting-seller,,,,",
                        prefix));
        Path file = home.resolve(prefix + ".jsonl");
        work(
                recourse,
                home.resolve("script-" + prefix),
                List.of(taking(folder), List.of("export", "--out", file.toString())));
        return Import.of(file);
    }

    private static List<String> lines(String head, int count, String line, String prefix) {
        return Stream.concat(Stream.of(head), IntStream.range(0, count).mapToObj(i -> line.formatted(prefix, i)))
                .toList();
    }
}
