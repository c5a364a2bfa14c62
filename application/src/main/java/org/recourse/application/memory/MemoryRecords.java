package org.recourse.application.memory;

import java.security.SecureRandom;
import org.recourse.application.desk.Cases;
import org.recourse.application.desk.FeedbackChanges;
import org.recourse.application.desk.Orders;
import org.recourse.application.desk.PersonalData;
import org.recourse.application.desk.Records;
import org.recourse.application.desk.Refunds;
import org.recourse.application.desk.Snapshots;
import org.recourse.application.desk.Standings;
import org.recourse.application.desk.Trail;

/** What lies on a desk in memory, within one transaction. */
record MemoryRecords(Shelves shelves, SecureRandom random) implements Records {
    @Override
    public Cases cases() {
        return new MemoryCases(shelves);
    }

    @Override
    public Orders orders() {
        return new MemoryOrders(shelves.orders());
    }

    @Override
    public Standings standings() {
        return new MemoryStandings(shelves.standings());
    }

    @Override
    public Refunds refunds() {
        return new MemoryRefunds(shelves.refunds());
    }

    @Override
    public FeedbackChanges feedbackChanges() {
        return new MemoryFeedbackChanges(shelves.feedbackChanges());
    }

    @Override
    public Snapshots snapshots() {
        return new MemorySnapshots(shelves.figures());
    }

    @Override
    public PersonalData personalData() {
        return new MemoryPersonalData(shelves.envelopes(), random);
    }

    @Override
    public Trail trail() {
        return new MemoryTrail(shelves.trail());
    }
}
