package org.recourse.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.recourse.application.desk.DeskException;
import org.recourse.application.desk.DeskException.Fault;

final class FailedStatementTest {
    @Test
    void a_statement_that_failed_fails_in_the_same_way_again() {
        try (Session session = Sessions.inMemory()) {
            session.script("CREATE TABLE t (x); INSERT INTO t VALUES (-9223372036854775808)");
            for (int time = 0; time < 2; time++) {
                DeskException failure = assertThrows(
                        DeskException.class, () -> session.find("SELECT abs(x) FROM t", row -> row.number(1)));
                assertEquals(Fault.DAMAGED, failure.fault());
            }
        }
    }
}
