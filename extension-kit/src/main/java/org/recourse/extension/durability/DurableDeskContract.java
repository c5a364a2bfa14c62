package org.recourse.extension.durability;

/** What a desk has to do that outlives its program. */
public interface DurableDeskContract extends ReopeningContract, KillContract, ProgramsContract, PurgeContract {}
