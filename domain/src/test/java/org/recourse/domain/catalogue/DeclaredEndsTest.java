package org.recourse.domain.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.domain.casework.CaseKind;
import org.recourse.domain.lifecycle.State;

/** The states in which nothing is left to be done, and those in which a case may begin. */
class DeclaredEndsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            A_TO_Z_CLAIM,    granted denied withdrawn refunded appeal-won appeal-lost
            CHARGEBACK,      accepted lapsed won lost
            BUYER_MESSAGE,   resolved no-reply-needed
            RETURN,          refunded partially-refunded replaced rejected reimbursed safe-t-denied closed
            SELLER_FEEDBACK, removed struck removal-declined revised-by-buyer stands
            AMAZON_NOTICE,   closed
            """)
    void a_kind_ends_where_its_rules_say(CaseKind kind, String ends) {
        assertEquals(
                List.of(ends.split(" ", -1)),
                kebabs(CaseTypes.of(kind).lifecycle().ends()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            A_TO_Z_CLAIM,    filed awaiting-seller
            CHARGEBACK,      notified
            BUYER_MESSAGE,   awaiting-reply
            RETURN,          requested
            SELLER_FEEDBACK, received
            AMAZON_NOTICE,   received
            """)
    void a_kind_begins_where_its_rules_say(CaseKind kind, String starts) {
        assertEquals(
                List.of(starts.split(" ", -1)),
                kebabs(List.copyOf(CaseTypes.of(kind).lifecycle().starts())));
    }

    private static List<String> kebabs(List<State> states) {
        return states.stream().map(State::kebab).toList();
    }
}
