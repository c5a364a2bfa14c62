package org.recourse.extension.contract;

/** All that a store has to do within one program: the contract of every port, and what goes across them. */
public interface StoreContract
        extends DeskContract,
                CasesContract,
                OrdersContract,
                StandingsContract,
                RefundsContract,
                FeedbackChangesContract,
                SnapshotsContract,
                PersonalDataContract,
                TrailContract,
                AtomicityContract,
                VersionsContract,
                OrderingContract,
                AnnouncementsContract,
                KeptReadyContract,
                ConcurrencyContract {}
