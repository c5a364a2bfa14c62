package org.recourse.persistence;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.extension.contract.StoreContract;

final class SqliteDeskMeetsTheContractsTest implements StoreContract {
    @TempDir
    private Path directory;

    private SqliteDesk desk;

    @BeforeEach
    void open() {
        desk = SqliteDesk.open(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public Desk desk() {
        return desk;
    }
}
