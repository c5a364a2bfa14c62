package org.recourse.persistence;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.application.desk.Desk;
import org.recourse.extension.contract.CasesContract;
import org.recourse.extension.contract.DeskContract;
import org.recourse.extension.contract.FeedbackChangesContract;
import org.recourse.extension.contract.OrdersContract;
import org.recourse.extension.contract.PersonalDataContract;
import org.recourse.extension.contract.RefundsContract;
import org.recourse.extension.contract.StandingsContract;
import org.recourse.extension.contract.TrailContract;

final class SqliteDeskMeetsTheContractsTest
        implements DeskContract,
                CasesContract,
                OrdersContract,
                StandingsContract,
                RefundsContract,
                FeedbackChangesContract,
                PersonalDataContract,
                TrailContract {
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
