package org.recourse.benchmarks.reads;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The least that a command can do which picocli reads and SQLite answers: {@code LeastRead --desk FILE QUESTION}. */
@Command(name = "least-read")
public final class LeastRead implements Callable<Integer> {
    @Option(names = "--desk", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String desk;

    @Parameters
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String question;

    private LeastRead() {}

    /**
     * Asks a question and prints the first column of the answer.
     *
     * @param arguments the words of the command line
     */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new LeastRead()).execute(arguments));
    }

    @Override
    public Integer call() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desk);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                System.out.println(rows.getString(1));
            }
        }
        return 0;
    }
}
