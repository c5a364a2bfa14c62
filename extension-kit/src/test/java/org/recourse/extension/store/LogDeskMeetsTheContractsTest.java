package org.recourse.extension.store;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.extension.contract.StoreContract;

final class LogDeskMeetsTheContractsTest implements StoreContract {
    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = LogDesk.open(directory);
    }

    @Override
    public Desk desk() {
        return desk;
    }
}
