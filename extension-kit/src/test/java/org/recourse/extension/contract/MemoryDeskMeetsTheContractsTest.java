package org.recourse.extension.contract;

import org.recourse.application.desk.Desk;
import org.recourse.application.memory.MemoryDesk;

final class MemoryDeskMeetsTheContractsTest implements StoreContract {
    private final Desk desk = new MemoryDesk();

    @Override
    public Desk desk() {
        return desk;
    }
}
