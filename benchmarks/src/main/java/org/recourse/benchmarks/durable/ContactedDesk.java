package org.recourse.benchmarks.durable;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.recourse.application.casework.OpenCase;
import org.recourse.application.casework.RecordContact;
import org.recourse.domain.account.AccountId;
import org.recourse.domain.casework.CaseId;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.casework.ContactChannel;
import org.recourse.domain.casework.Particular;
import org.recourse.domain.casework.Particulars;
import org.recourse.persistence.SqliteDesk;

/** A desk with claims whose buyers are called one after the other. */
@State(Scope.Thread)
public class ContactedDesk {
    private static final int CLAIMS = 1_000;
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final List<CaseId> claims = new ArrayList<>();
    private final Path directory;
    private final SqliteDesk desk;
    private final RecordContact contact;
    private long opened;
    private int calls;

    /** Makes an empty desk. */
    public ContactedDesk() {
        try {
            directory = Files.createTempDirectory("durable");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        desk = SqliteDesk.open(directory);
        contact = new RecordContact(desk);
    }

    /** Opens the claims. */
    @Setup(Level.Trial)
    public void openClaims() {
        OpenCase opening = new OpenCase(desk);
        for (int number = 0; number < CLAIMS; number++) {
            Particulars about = Particulars.NONE.with(Particular.ORDER, "303-0000000-%07d".formatted(number));
            OpenCase.Request request =
                    new OpenCase.Request(AccountId.MAIN, CaseKind.A_TO_Z_CLAIM, NOON, NOON, about, null, null, null);
            claims.add(((OpenCase.Opened) opening.open(request)).id());
        }
        opened = events();
    }

    private long events() {
        return desk.read(records -> records.trail().head(AccountId.MAIN).events());
    }

    void contact() {
        Instant at = NOON.plusSeconds(calls);
        contact.record(new RecordContact.Request(
                AccountId.MAIN, claims.get(calls % CLAIMS), ContactChannel.PHONE, at, at, null, null));
        calls++;
    }

    /** Checks that every call is on the desk. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        long contacts = events() - opened;
        desk.close();
        MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
        if (contacts != calls) {
            throw new IllegalStateException("%s calls, but %s events".formatted(calls, contacts));
        }
    }
}
