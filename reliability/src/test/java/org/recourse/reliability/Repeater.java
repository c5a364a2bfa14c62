package org.recourse.reliability;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.recourse.cli.terminal.Surroundings;
import org.recourse.reliability.FailingDisk.Fault;

/** The program at work again and again in one process, which is told before each run what has to fail. */
record Repeater(Process process, DataOutputStream orders, DataInputStream answers, Path errors)
        implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    static Repeater start(Recourse recourse, Path errors) throws IOException {
        return startBy(List.of(), recourse, errors);
    }

    /** Lets another program start it. */
    static Repeater startBy(List<String> starter, Recourse recourse, Path errors) throws IOException {
        ProcessBuilder program = recourse.program(Repeater.class);
        program.command().addAll(0, starter);
        Process process = program.redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectError(errors.toFile())
                .start();
        return new Repeater(
                process,
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
                new DataInputStream(process.getInputStream()),
                errors);
    }

    Recourse.Ended run(Fault fault, String... words) throws IOException, InterruptedException {
        orders.writeUTF(fault.order());
        orders.writeInt(words.length);
        for (String word : words) {
            orders.writeUTF(word);
        }
        orders.flush();
        try {
            return CompletableFuture.supplyAsync(this::answer, task -> new Thread(task).start())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("it does not answer: " + Files.readString(errors), e);
        }
    }

    private Recourse.Ended answer() {
        try {
            return new Recourse.Ended(answers.readInt(), text(), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() throws IOException {
        return new String(answers.readNBytes(answers.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Works until its orders end. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream orders = new DataInputStream(System.in);
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        while (true) {
            String fault = orders.readUTF();
            String[] words = new String[orders.readInt()];
            for (int i = 0; i < words.length; i++) {
                words[i] = orders.readUTF();
            }
            answer(answers, fault, words);
        }
    }

    /** What is logged belongs to the errors. */
    private static void answer(DataOutputStream answers, String fault, String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        InputStream nothing = InputStream.nullInputStream();
        Fault.strike(fault);
        int exit = org.recourse.cli.Recourse.run(
                new Surroundings(System.getenv(), nothing, out, err, false, false, false, Clock.systemUTC()), words);
        answers.writeInt(exit);
        write(answers, out);
        write(answers, err);
        answers.flush();
    }

    private static void write(DataOutputStream answers, ByteArrayOutputStream text) throws IOException {
        answers.writeInt(text.size());
        text.writeTo(answers);
    }
}
