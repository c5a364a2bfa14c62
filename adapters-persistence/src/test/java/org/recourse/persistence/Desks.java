package org.recourse.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.recourse.application.desk.Cases.Append;
import org.recourse.application.desk.Desk;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.Case;
import org.recourse.domain.casework.CaseEvent;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Happening;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.domain.catalogue.CaseTypes;
import org.recourse.domain.claim.ClaimState;
import org.recourse.domain.lifecycle.Actor;
import org.recourse.domain.message.MessageState;

/** What the tests lay on desks, and how they reach behind them. */
final class Desks {
    static final AccountId OURS = AccountId.of("ours");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Desks() {}

    /** The seed of what is left to chance: the same in every build, another with {@code -Dseed=N}. */
    static long seed() {
        return Long.getLong("seed", 20_261_121L);
    }

    static Path file(Path directory) {
        return directory.resolve("desk.db");
    }

    static Case claim(int number) {
        String order = "111-0000000-%07d".formatted(number);
        Particulars particulars =
                Particulars.NONE.with(Particular.ORDER, order).with(Particular.REFERENCE, "C-" + number);
        CaseEvent opened = event(0, Actor.BUYER, new Happening.Opened(Happening.Basis.STATED, particulars));
        CaseId id = CaseId.about(OURS, CaseKind.A_TO_Z_CLAIM, order);
        return Case.of(CaseTypes.of(CaseKind.A_TO_Z_CLAIM), id, OURS, List.of(opened));
    }

    /** A conversation whose message was answered two days later. */
    static Case conversation(int number) {
        CaseEvent opened = event(0, Actor.BUYER, new Happening.Opened(Happening.Basis.STATED, Particulars.NONE));
        Happening answered = new Happening.Reported(MessageState.AWAITING_BUYER, Particulars.NONE);
        CaseId id = CaseId.about(OURS, CaseKind.BUYER_MESSAGE, "conversation " + number);
        return Case.of(
                CaseTypes.of(CaseKind.BUYER_MESSAGE), id, OURS, List.of(opened, event(48, Actor.SELLER, answered)));
    }

    /** A claim that was granted. */
    static Case closed(int number) {
        Happening granted = new Happening.Reported(ClaimState.GRANTED, Particulars.NONE);
        return claim(number).with(List.of(event(5, Actor.AMAZON, granted)));
    }

    static CaseEvent contacted(int hour) {
        return event(hour, Actor.SELLER, new Happening.Contacted(ContactChannel.PHONE, Particulars.NONE));
    }

    private static CaseEvent event(int hour, Actor actor, Happening what) {
        Instant at = NOON.plusSeconds(3600L * hour);
        return new CaseEvent(at, at, actor, "test", what);
    }

    static void keep(Desk desk, Case matter) {
        desk.write(records -> records.cases().append(matter, 0));
    }

    static Append contact(Desk desk, CaseId id) {
        return desk.write(records -> {
            Case now = records.cases().find(OURS, id).orElseThrow();
            return records.cases().append(now.with(List.of(contacted(now.version()))), now.version());
        });
    }

    static long events(Desk desk) {
        return desk.read(records -> records.trail().head(OURS)).events();
    }

    static void behind(Path directory, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + file(directory).toUri());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** Lays the desk there that a released program of that schema has left. */
    static void unpackReleased(int schema, Path directory) throws IOException {
        String name = "/released/schema-%d.db.gz".formatted(schema);
        try (InputStream packed = Desks.class.getResourceAsStream(name)) {
            Files.copy(new GZIPInputStream(packed), file(directory), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Map<Path, byte[]> bytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            Map<Path, byte[]> bytes = new HashMap<>();
            files.filter(Files::isRegularFile).forEach(file -> bytes.put(file, read(file)));
            return bytes;
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
